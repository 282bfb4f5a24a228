import { registerEnumType } from '@nestjs/graphql';

export const OrganisationKind = {
  VET_PROVIDER: 'vet_provider',
  HIGHER_EDUCATION: 'higher_education',
  RESEARCH: 'research',
  BUSINESS: 'business',
  CHAMBER_OR_BUSINESS_ASSOCIATION: 'chamber_or_business_association',
  SOCIAL_PARTNER: 'social_partner',
  PUBLIC_AUTHORITY: 'public_authority',
  NGO: 'ngo',
  OTHER: 'other',
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'Kind of an organisation. One main kind; further ones are capacities.',
  valuesMap: {
    VET_PROVIDER: { description: 'School or centre of vocational education and training.' },
    HIGHER_EDUCATION: { description: 'University or other higher education institution.' },
    RESEARCH: { description: 'Research or innovation institute.' },
    BUSINESS: { description: 'Company.' },
    CHAMBER_OR_BUSINESS_ASSOCIATION: {
      description: 'Chamber, cluster or association of businesses.',
    },
    SOCIAL_PARTNER: { description: 'Trade union or employers’ organisation.' },
    PUBLIC_AUTHORITY: { description: 'Ministry, agency, region or municipality.' },
    NGO: { description: 'Foundation, association or other non-governmental organisation.' },
    OTHER: { description: 'None of these, or not known.' },
  },
});

export const ParticipationRole = {
  COORDINATOR: 'coordinator',
  FULL: 'full',
  AFFILIATED: 'affiliated',
  ASSOCIATED: 'associated',
  PARTNER_UNSPECIFIED: 'partner_unspecified',
} as const;
export type ParticipationRole = (typeof ParticipationRole)[keyof typeof ParticipationRole];
registerEnumType(ParticipationRole, {
  name: 'ParticipationRole',
  description: 'Role of an organisation in a project.',
  valuesMap: {
    COORDINATOR: { description: 'Leads the project.' },
    FULL: { description: 'Partner with a share of the grant.' },
    AFFILIATED: { description: 'Affiliated entity of a partner.' },
    ASSOCIATED: { description: 'Contributes without a share of the grant.' },
    PARTNER_UNSPECIFIED: { description: 'The source does not say which kind of partner.' },
  },
});
