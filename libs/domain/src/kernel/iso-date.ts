import { branded, type Brand } from './brand';
import { compareCodePoints } from './ordering';

/** A calendar day as `YYYY-MM-DD`, without time or zone. */
export type IsoDate = Brand<string, 'IsoDate'>;

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day, or null when the text is no day of the calendar (`2023-02-29` is none). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeapYear ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= length ? branded<IsoDate>(text) : null;
}

/** Earlier days first. */
export function compareIsoDates(a: IsoDate, b: IsoDate): number {
  return compareCodePoints(a, b);
}

/** Whether the day lies in a period whose ends belong to it; a null end is open. */
export function isWithin(date: IsoDate, from: IsoDate | null, to: IsoDate | null): boolean {
  return (
    (from === null || compareIsoDates(from, date) <= 0) &&
    (to === null || compareIsoDates(date, to) <= 0)
  );
}
