import type { Confidence } from '../../graphql/generated';
import { firstDifference } from '../i18n/text-order';

/** A field of study that leads to a sector; the weight is a share of the occupations of the field. */
export interface LeadingField {
  readonly weight: number;
  /** ESCO occupations that the shares of the field rest on; null when not stated. */
  readonly occupations: number | null;
  readonly confidence: Confidence;
  readonly field: { readonly code: string; readonly name: string };
}

/** Fields shown before the others are asked for. */
const FIRST = 5;

export interface FieldGroups {
  readonly first: readonly LeadingField[];
  /** Those beyond the first ones. */
  readonly more: readonly LeadingField[];
  /** Those whose share rests on few occupations. */
  readonly unsure: readonly LeadingField[];
}

/** The fields by weight, largest first, then by code; those of low confidence apart. */
export function fieldGroups(fields: readonly LeadingField[]): FieldGroups {
  const sorted = [...fields].sort((a, b) =>
    firstDifference(b.weight - a.weight, a.field.code < b.field.code ? -1 : 1),
  );
  const sure = sorted.filter(({ confidence }) => confidence !== 'LOW');
  return {
    first: sure.slice(0, FIRST),
    more: sure.slice(FIRST),
    unsure: sorted.filter(({ confidence }) => confidence === 'LOW'),
  };
}
