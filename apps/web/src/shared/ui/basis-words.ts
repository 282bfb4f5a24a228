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

type Worded =
  | 'spelling_rule'
  | 'equal_in_cordis'
  | 'assigned'
  | 'assigned_theme'
  | 'title'
  | 'crosswalk'
  | 'vet_level';

/** Bases that the import writes as sentences, and the words for them. */
const SENTENCES: Readonly<Partial<Record<string, Worded>>> = {
  'readable spelling by rule': 'spelling_rule',
  'legal name and country equal in CORDIS': 'equal_in_cordis',
  assigned: 'assigned',
  'assigned by reading the theme': 'assigned_theme',
  title: 'title',
  'VET learners by field carried to divisions by crosswalk weights': 'crosswalk',
  'ISCO-08 major groups 3 to 8 over all, EU-15': 'vet_level',
};

/** How a fact is known, in words; a sentence that we have no words for stays as it is. */
export function basisWords(t: TFunction<'terms'>, basis: string): string {
  const known = KNOWN.find((word) => word === basis) ?? SENTENCES[basis];
  return known === undefined ? basis : t(`basis.${known}`);
}
