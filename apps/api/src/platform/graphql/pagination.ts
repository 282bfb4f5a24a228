import {
  type Cursor,
  type PageRequest,
  branded,
  offsetCursor,
  offsetOfCursor,
} from '@trellis/domain/kernel';
import type { PipeTransform } from '@nestjs/common';
import type { Connection } from './connection.types';
import { badUserInput } from './errors';

export const MAXIMUM_FIRST = 100;

/** Refuses page sizes outside 1 to the maximum, and gives the default for null. */
export class WithinPageSize implements PipeTransform<number | null | undefined, number> {
  constructor(
    private readonly preset: number,
    private readonly maximum: number,
    private readonly name = 'first',
    private readonly minimum = 1,
  ) {}

  transform(value: number | null | undefined): number {
    const size = value ?? this.preset;
    if (size < this.minimum || size > this.maximum) {
      throw badUserInput(
        `\`${this.name}\` must lie between ${this.minimum} and ${this.maximum}; it was ${size}.`,
        { limit: this.maximum, actual: size },
      );
    }
    return size;
  }
}

export function pageRequest(first: number, after: string | null | undefined): PageRequest {
  return { first, after: after === null || after === undefined ? null : branded<Cursor>(after) };
}

/** The number of entries before the page; refuses a cursor that was not made for a list by offset. */
export function offsetOf(page: PageRequest): number {
  if (page.after === null) return 0;
  const last = offsetOfCursor(page.after);
  if (last === null) throw badUserInput('`after` is no cursor of this list.');
  return last + 1;
}

/** A page that the database has cut out of a list by offset. */
export function connectionAt<T>(
  nodes: readonly T[],
  totalCount: number,
  page: PageRequest,
): Connection<T> {
  const start = offsetOf(page);
  return {
    nodes,
    totalCount,
    pageInfo: {
      endCursor: nodes.length === 0 ? null : offsetCursor(start + nodes.length - 1),
      hasNextPage: start + nodes.length < totalCount,
    },
  };
}

/** A page cut out of a whole list in memory. */
export function connectionOf<T>(items: readonly T[], page: PageRequest): Connection<T> {
  const start = offsetOf(page);
  return connectionAt(items.slice(start, start + page.first), items.length, page);
}
