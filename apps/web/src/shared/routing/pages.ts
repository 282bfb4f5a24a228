import { offsetCursor } from '@trellis/domain/kernel';

/** A page of a list as its address names it: the first has no number. */
export type PageNumber = number | undefined;

/** The number in the address of a page; the first page has none. */
export function pageInAddress(page: number): PageNumber {
  return page === 1 ? undefined : page;
}

/** How many rows come before a page. */
export function rowsBefore(page: PageNumber, size: number): number {
  return ((page ?? 1) - 1) * size;
}

/** The cursor that a page begins after, derived from its number alone; null for the first. */
export function cursorOfPage(page: PageNumber, size: number): string | null {
  const before = rowsBefore(page, size);
  return before === 0 ? null : offsetCursor(before - 1);
}

/** How many pages a list has; an empty one has its first. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Whether a list has rows, but none on this page. */
export function isBeyondEnd(page: PageNumber, total: number, size: number): boolean {
  return total > 0 && rowsBefore(page, size) >= total;
}
