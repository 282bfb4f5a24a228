import type { Brand, LocalisedText } from '../kernel/index';
import type { RegionCode } from './region';
import type { SectorCode } from './sector';

/** The identity of a smart-specialisation priority. */
export type ThemeId = Brand<string, 'ThemeId'>;

/** A priority of a region's smart-specialisation strategy (S3) for a programming period such as `2021-2027`. */
export interface Theme {
  readonly id: ThemeId;
  readonly region: RegionCode;
  readonly period: string;
  readonly name: LocalisedText;
  /** NACE Rev. 2 divisions assigned to the priority's words; not a statement of the region. */
  readonly divisions: readonly SectorCode[];
}
