/** Numbers and dates as the reader's language writes them: Intl only. Unknown is a dash, never 0. */
export const UNKNOWN = '–';

const cache = new Map<string, Intl.NumberFormat>();

function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locale(language), options);
  cache.set(key, made);
  return made;
}

/** British digits and dates for English. */
export function locale(language: string): string {
  return language === 'en' ? 'en-GB' : language;
}

export function formatNumber(
  value: number | null | undefined,
  language: string,
  digits: { readonly minimum?: number; readonly maximum?: number } = {},
): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return UNKNOWN;
  const maximum = digits.maximum ?? digits.minimum ?? 0;
  return numberFormat(language, {
    minimumFractionDigits: digits.minimum ?? 0,
    maximumFractionDigits: maximum,
  }).format(value);
}

/** A share of 1 as per cent. */
export function formatPercent(
  share: number | null | undefined,
  language: string,
  digits = 0,
): string {
  if (share === null || share === undefined || !Number.isFinite(share)) return UNKNOWN;
  return numberFormat(language, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}

export function formatEuro(value: number | null | undefined, language: string): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return UNKNOWN;
  return numberFormat(language, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(value);
}

/** Years stand alone, without separators. */
export function formatYear(year: number | null | undefined): string {
  return year === null || year === undefined ? UNKNOWN : String(year);
}

/** A date such as 2026-05-12 as a day, or 2026-05 as a month; other texts as they are. */
export function formatDate(text: string | null | undefined, language: string): string {
  if (text === null || text === undefined || text === '') return UNKNOWN;
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (day !== null) {
    const at = new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
    return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
      at,
    );
  }
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month === null) return text;
  const at = new Date(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1));
  return new Intl.DateTimeFormat(locale(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(at);
}

/** An instant as day and time of the reader's clock. */
export function formatMoment(instant: string | null | undefined, language: string): string {
  const at = new Date(instant ?? '');
  if (Number.isNaN(at.getTime())) return UNKNOWN;
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(locale(language), style).format(at);
}

/** Words in a row, joined as the language does ("a, b and c"). */
export function formatList(words: readonly string[], language: string): string {
  return new Intl.ListFormat(locale(language), { style: 'long', type: 'conjunction' }).format(
    words,
  );
}
