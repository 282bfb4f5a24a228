import neo4j, { type Integer } from 'neo4j-driver';
import type * as z from 'zod';
import { RowDecodingError } from './graph-errors';

/** A row of a result: column name to value, integers as JavaScript numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** Turns a row into a typed value, or throws a `RowDecodingError` that says which column is wrong. */
export type RowDecoder<T> = (row: Row) => T;

/**
 * The number as a database integer. The driver sends every JavaScript number as a float, which LIMIT,
 * SKIP, years and counts do not accept.
 */
export function integer(value: number): Integer {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number`);
  return neo4j.int(value);
}

/** A decoder from a schema of the row's columns. */
export function decodeRow<Schema extends z.ZodType>(schema: Schema): RowDecoder<z.output<Schema>> {
  return (row) => {
    const parsed = schema.safeParse(row);
    if (!parsed.success) throw new RowDecodingError(parsed.error);
    return parsed.data;
  };
}

/** A decoder for statements that return one column. */
export function decodeColumn<Schema extends z.ZodType>(
  column: string,
  schema: Schema,
): RowDecoder<z.output<Schema>> {
  return (row) => {
    const parsed = schema.safeParse(row[column]);
    if (!parsed.success) throw new RowDecodingError(parsed.error);
    return parsed.data;
  };
}

/** For statements whose rows are of no interest. */
export const ignoreRow: RowDecoder<null> = () => null;
