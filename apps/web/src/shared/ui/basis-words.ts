import type { TFunction } from 'i18next';

const KNOWN = [
  'name_rule',
  'name_read',
  'legal_form',
  'register',
  'none',
  'cordis',
  'name',
  'source',
  'duo',
  'town_cordis',
  'town_name',
  'town_duo',
  'town_source',
] as const;

/** How a fact is known, in words; a basis that is a sentence already stays as the source has it. */
export function basisWords(t: TFunction<'terms'>, basis: string): string {
  const known = KNOWN.find((word) => word === basis);
  return known === undefined ? basis : t(`basis.${known}`);
}
