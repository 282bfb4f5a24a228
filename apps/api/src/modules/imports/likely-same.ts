import { foldedText, idfCosine, normaliseName } from '@trellis/domain/entity-resolution';
import { compareCodePoints } from '@trellis/domain/kernel';
import { groupedBy } from '@trellis/domain/kernel';

/** An organisation as the comparison of pairs needs it. */
export interface ComparedOrganisation {
  readonly id: string;
  readonly names: readonly string[];
  readonly country: string;
  readonly town: string | null;
  readonly mainType: string;
  /** Registers or files that list it; one register's records are apart by its own word. */
  readonly registers: readonly string[];
}

/** Why two organisations may be one: their words are alike, or one name goes on where the other ends. */
export type LikelyBasis = 'words' | 'longer_name';

export interface LikelyPair {
  readonly first: string;
  readonly second: string;
  readonly score: number;
  readonly basis: LikelyBasis;
}

/** Words that name a legal form or kind of body rather than the organisation. */
const GENERIC_WORDS: ReadonlySet<string> = new Set([
  'stichting',
  'foundation',
  'fundacja',
  'fundacion',
  'fondazione',
]);

/** Written-out kinds of body with the short form under which names use them. */
const EXPANSIONS: readonly (readonly [long: string, short: string])[] = [
  ['regionaal opleidingencentrum', 'roc'],
  ['regionaal opleidingen centrum', 'roc'],
];

/** Words that many bodies of a town begin with and that tell none of them from the others. */
const KIND_WORDS: ReadonlySet<string> = new Set([
  ...['roc', 'mbo', 'hbo', 'ahk', 'college', 'school', 'hogeschool', 'universiteit', 'university'],
  ...['academie', 'academy', 'instituut', 'institute', 'centrum', 'center', 'centre', 'vereniging'],
  ...['gemeente', 'provincie', 'ministerie', 'municipality', 'city', 'regio', 'region', 'kamer'],
  ...['van', 'voor', 'de', 'het', 'der', 'den', 'en', 'in', 'of', 'the', 'for', 'and'],
]);

const SAME_TOWN_AND_TYPE = 0.2;
const THRESHOLD = 0.72;

function distinctiveTokens(name: string): readonly string[] {
  const tokens = normaliseName(name)
    .key.split(' ')
    .filter((token) => token !== '');
  const distinctive = tokens.filter((token) => !GENERIC_WORDS.has(token));
  return distinctive.length === 0 ? tokens : distinctive;
}

function shortened(tokens: readonly string[]): readonly string[] {
  const text = EXPANSIONS.reduce(
    (done, [long, short]) => ` ${done} `.replace(` ${long} `, ` ${short} `).trim(),
    tokens.join(' '),
  );
  return text.split(' ');
}

/** Whether one name is the other or its beginning, with a word in it that is no kind of body. */
function goesOn(left: readonly string[], right: readonly string[]): boolean {
  const [a, b] = [shortened(left), shortened(right)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isTelling = short.some((token) => token.length > 2 && !KIND_WORDS.has(token));
  return isTelling && short.every((token, index) => token === long[index]);
}

interface Prepared extends ComparedOrganisation {
  readonly tokens: readonly (readonly string[])[];
}

/** Registers add the province where two towns share a name: Hengelo (OV). */
function townName(town: string): string {
  return foldedText(town.replace(/\s*\([^)]*\)\s*$/u, ''));
}

function haveOneTown(a: ComparedOrganisation, b: ComparedOrganisation): boolean {
  return a.town !== null && b.town !== null && townName(a.town) === townName(b.town);
}

function shareRegister(a: ComparedOrganisation, b: ComparedOrganisation): boolean {
  return a.registers.some((register) => b.registers.includes(register));
}

function pairsOfCountry(
  organisations: readonly Prepared[],
  asked: ReadonlySet<string>,
): readonly LikelyPair[] {
  if (!organisations.some(({ id }) => asked.has(id))) return [];
  const frequencies = new Map<string, number>();
  for (const { tokens } of organisations) {
    for (const token of new Set(tokens.flat()))
      frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
  }
  const words = {
    frequency: (token: string) => frequencies.get(token) ?? 0,
    documents: organisations.length,
  };
  return organisations.flatMap((a, index) =>
    organisations.slice(index + 1).flatMap((b): readonly LikelyPair[] => {
      if (shareRegister(a, b) || !(asked.has(a.id) || asked.has(b.id))) return [];
      const cosines = a.tokens.flatMap((left) =>
        b.tokens.map((right) => idfCosine(left, right, words)),
      );
      const agreement = haveOneTown(a, b) && a.mainType === b.mainType ? SAME_TOWN_AND_TYPE : 0;
      const score = Math.min(1, Math.max(...cosines) + agreement);
      const pair = { first: a.id, second: b.id };
      if (score >= THRESHOLD) return [{ ...pair, score, basis: 'words' }];
      const isLonger =
        haveOneTown(a, b) &&
        a.mainType === b.mainType &&
        a.tokens.some((left) => b.tokens.some((right) => goesOn(left, right)));
      return isLonger ? [{ ...pair, score: THRESHOLD, basis: 'longer_name' }] : [];
    }),
  );
}

/**
 * Pairs of organisations of one country, listed by different registers, whose names are so alike that
 * a person should decide whether they are one: cosine of the idf-weighted words without legal forms
 * (methods E.4), raised by 0.2 where town and main type agree, at least 0.72 (ours). Where town and main type agree, a
 * name that begins with the whole other one is enough, with 0.72, once known expansions (regionaal opleidingencentrum:
 * ROC) are shortened. Only pairs with one
 * of the organisations asked about are returned, each once, the smaller id first, in the order of ids.
 */
export function likelyPairs(
  organisations: readonly ComparedOrganisation[],
  asked: ReadonlySet<string>,
): readonly LikelyPair[] {
  const prepared = [...organisations]
    .sort((a, b) => compareCodePoints(a.id, b.id))
    .map((organisation) => ({
      ...organisation,
      tokens: organisation.names.map(distinctiveTokens),
    }));
  const byCountry = groupedBy(prepared, ({ country }) => country);
  return [...byCountry.values()].flatMap((country) => pairsOfCountry(country, asked));
}
