import type { Brand, IsoDate } from '../kernel/index';

/** The identity of a source. */
export type SourceId = Brand<string, 'SourceId'>;

/** Where a figure or a fact comes from, and on which terms it may be shown. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly address: string | null;
  readonly licence: string;
  /** The line to show where the facts are used. */
  readonly attribution: string;
  readonly retrievedOn: IsoDate | null;
  /** What the facts are about in time, such as `2015`. */
  readonly vintage: string | null;
}

/** How far a derived statement can be relied on. */
export type StatementConfidence = 'low' | 'medium' | 'high';

/** Read in a source, or worked out from something read. */
export type Origin =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'derived'; readonly basis: string; readonly confidence: StatementConfidence };

/** What one source says about one field; the surviving value of a field is chosen among its statements. */
export interface Statement<T> {
  readonly value: T;
  readonly source: SourceId;
  readonly statedOn: IsoDate | null;
  readonly origin: Origin;
}
