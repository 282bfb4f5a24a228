/** Types of ties that have a word of their own in the catalogue. */
export const TIE_TYPES = [
  'participates_in',
  'funded_under',
  'about_sector',
  'in_ecosystem',
  'addresses',
  'located_in',
  'may_be_same_as',
  'part_of',
  'has_priority',
  'concerns',
  'subdivision_of',
  'within_field',
  'leads_to',
  'suggested',
] as const;

export type TieType = (typeof TIE_TYPES)[number];

/** The word key of a tie; a type that the catalogue does not know is called a tie. */
export function tieWord(type: string): TieType | 'other' {
  const lower = type.toLowerCase();
  return TIE_TYPES.find((known) => known === lower) ?? 'other';
}
