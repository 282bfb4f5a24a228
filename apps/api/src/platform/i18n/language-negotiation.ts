import { type LanguageCode, SOURCE_LANGUAGE, parseLanguageCode } from '@trellis/domain/kernel';

/** Languages in which some of the classifications have labels; texts of our own exist in English and Dutch. */
const LABEL_LANGUAGES: ReadonlySet<string> = new Set(
  'bg cs da de el en es et fi fr ga hr hu is it lt lv mk mt nl no pl pt ro sk sl sq sr sv tr uk'.split(
    ' ',
  ),
);

/** Some browsers ask for the two written forms of Norwegian by their own codes. */
const SAME_AS: Readonly<Partial<Record<string, string>>> = { nb: 'no', nn: 'no' };

interface Wish {
  readonly tag: string;
  readonly quality: number;
}

function wishesOf(header: string): readonly Wish[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(isText);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

function supported(tag: string): LanguageCode | null {
  const asked = parseLanguageCode(tag);
  if (asked === null) return null;
  const code = parseLanguageCode(SAME_AS[asked] ?? asked);
  return code !== null && LABEL_LANGUAGES.has(code) ? code : null;
}

/**
 * The language of a request: `x-language` where it names a known one, else the best of `Accept-Language`, else English.
 */
export function negotiateLanguage(
  chosen: string | undefined,
  accepted: string | undefined,
): LanguageCode {
  const tags = [chosen ?? '', ...wishesOf(accepted ?? '').map((wish) => wish.tag)];
  for (const tag of tags) {
    const language = supported(tag);
    if (language !== null) return language;
  }
  return SOURCE_LANGUAGE;
}
