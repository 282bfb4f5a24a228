import { parseSearchWith, stringifySearchWith } from '@tanstack/react-router';
import * as z from 'zod/mini';

const LIST_SEPARATOR = ',';

const printSearch = stringifySearchWith((value) =>
  Array.isArray(value) ? value.map(String).join(LIST_SEPARATOR) : JSON.stringify(value),
);

/** Addresses people can read: `countries=NL,FI` for lists; numbers, switches and text as they are. */
export const parseSearch = parseSearchWith((text) => text);

export function stringifySearch(search: Record<string, unknown>): string {
  return printSearch(search).replaceAll('%2C', LIST_SEPARATOR);
}

/** What the address gives for a text: `28` arrives as a number. */
const written = z.union([z.string(), z.number()]);
const writtenList = z.union([z.string(), z.number(), z.readonly(z.array(z.string()))]);

function listOf(value: z.infer<typeof writtenList>): readonly string[] {
  const items = typeof value === 'object' ? value : String(value).split(LIST_SEPARATOR);
  return items.filter((item) => item !== '');
}

function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

/*
 * Parameters of an address. A value that means nothing counts as absent, so that an old or mistyped link still opens.
 */

/** A text; blank is absent. */
export const textParameter = z.catch(
  z.optional(
    z.pipe(
      written,
      z.transform((text) => (String(text).trim() === '' ? undefined : String(text))),
    ),
  ),
  undefined,
);

/** A list of texts; an empty list is absent. */
export const listParameter = z.catch(
  z.optional(
    z.pipe(
      writtenList,
      z.transform((list) => unlessEmpty(listOf(list))),
    ),
  ),
  undefined,
);

/** A code of a country, region or sector, which is written in capitals whatever was typed. */
export const codeParameter = z.catch(
  z.optional(
    z.pipe(
      written,
      z.transform((text) => {
        const code = String(text).trim().toUpperCase();
        return code === '' ? undefined : code;
      }),
    ),
  ),
  undefined,
);

/** A list of codes. */
export const codesParameter = z.catch(
  z.optional(
    z.pipe(
      writtenList,
      z.transform((list) => unlessEmpty(listOf(list).map((code) => code.toUpperCase()))),
    ),
  ),
  undefined,
);

/** The words of a closed set that a list names, in the order of the set and whatever their case. */
function wordsAmong<Word extends string>(
  words: readonly Word[],
  list: readonly string[],
): readonly Word[] {
  const given = list.map((item) => item.toLowerCase());
  return words.filter((word) => given.includes(word.toLowerCase()));
}

/** One word of a closed set, whatever its case; an unknown one is absent. */
export function wordParameter<const Word extends string>(words: readonly Word[]) {
  return z.catch(
    z.optional(
      z.pipe(
        written,
        z.transform((text) => wordsAmong(words, [String(text)])[0]),
      ),
    ),
    undefined,
  );
}

/** A list of words of a closed set, in the order of the set; unknown words are left out. */
export function wordsParameter<const Word extends string>(words: readonly Word[]) {
  return z.catch(
    z.optional(
      z.pipe(
        writtenList,
        z.transform((list) => unlessEmpty(wordsAmong(words, listOf(list)))),
      ),
    ),
    undefined,
  );
}

/** A switch: present and true, or absent. */
export const switchParameter = z.catch(z.optional(z.literal(true)), undefined);

/** A page number from 2; the first page is absent from the address. */
export const pageParameter = z.catch(z.optional(z.int().check(z.gt(1), z.lt(10_000))), undefined);
