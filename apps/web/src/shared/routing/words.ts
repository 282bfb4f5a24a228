import type { OrganisationKind, SearchKind } from '../../graphql/generated';

/** The closed sets of the API that addresses and filters use, in the order in which they are shown. */
export const ORGANISATION_KINDS = [
  'VET_PROVIDER',
  'HIGHER_EDUCATION',
  'RESEARCH',
  'BUSINESS',
  'CHAMBER_OR_BUSINESS_ASSOCIATION',
  'SOCIAL_PARTNER',
  'PUBLIC_AUTHORITY',
  'NGO',
  'OTHER',
] as const satisfies readonly OrganisationKind[];

export const SEARCH_KINDS = [
  'ORGANISATION',
  'PROJECT',
  'REGION',
  'SECTOR',
  'THEME',
] as const satisfies readonly SearchKind[];
