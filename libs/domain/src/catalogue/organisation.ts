import { branded, type Brand } from '../kernel/index';

/** The identity of an organisation: given once, kept for ever. */
export type OrganisationId = Brand<string, 'OrganisationId'>;

/** What an organisation is, in the order in which facets list it. */
export const ORGANISATION_KINDS = [
  'vet_provider',
  'higher_education',
  'research',
  'business',
  'chamber_or_business_association',
  'social_partner',
  'public_authority',
  'ngo',
  'other',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The identifier without surrounding blanks; null when nothing is left. */
export function parseOrganisationId(text: string): OrganisationId | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : branded<OrganisationId>(trimmed);
}

/** The kind, or null when the text names none. */
export function parseOrganisationKind(text: string): OrganisationKind | null {
  return ORGANISATION_KINDS.find((kind) => kind === text) ?? null;
}
