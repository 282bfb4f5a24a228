import type { Markable } from '../ui/kind-shapes';
import type { Network, NetworkNode, OrganisationKindName } from './network';

/** A line of the legend. Colour and shape say the same thing, so neither is needed to read the drawing. */
export const CATEGORIES = [
  'vet-provider',
  'business',
  'higher-education',
  'association',
  'public-authority',
  'other-organisation',
  'project',
  'region',
  'sector',
  'theme',
  'field',
  'call',
] as const;

export type Category = (typeof CATEGORIES)[number];

const ORGANISATION_CATEGORIES: Readonly<Record<OrganisationKindName, Category>> = {
  VET_PROVIDER: 'vet-provider',
  BUSINESS: 'business',
  HIGHER_EDUCATION: 'higher-education',
  RESEARCH: 'higher-education',
  CHAMBER_OR_BUSINESS_ASSOCIATION: 'association',
  SOCIAL_PARTNER: 'association',
  PUBLIC_AUTHORITY: 'public-authority',
  NGO: 'other-organisation',
  OTHER: 'other-organisation',
};

export function isCategory(text: string): text is Category {
  return CATEGORIES.some((category) => category === text);
}

export function categoryOf(node: Pick<NetworkNode, 'kind' | 'organisationKind'>): Category {
  switch (node.kind) {
    case 'ORGANISATION':
      return node.organisationKind === null
        ? 'other-organisation'
        : ORGANISATION_CATEGORIES[node.organisationKind];
    case 'PROJECT':
      return 'project';
    case 'REGION':
      return 'region';
    case 'SECTOR':
      return 'sector';
    case 'THEME':
    case 'ECOSYSTEM':
    case 'CHALLENGE':
      return 'theme';
    case 'FIELD_OF_STUDY':
      return 'field';
    case 'CALL':
      return 'call';
  }
}

/** A kind that stands for the category where its shape and colour are shown. */
const REPRESENTATIVES: Readonly<Record<Category, Markable>> = {
  'vet-provider': 'VET_PROVIDER',
  business: 'BUSINESS',
  'higher-education': 'HIGHER_EDUCATION',
  association: 'CHAMBER_OR_BUSINESS_ASSOCIATION',
  'public-authority': 'PUBLIC_AUTHORITY',
  'other-organisation': 'OTHER',
  project: 'PROJECT',
  region: 'REGION',
  sector: 'SECTOR',
  theme: 'THEME',
  field: 'FIELD_OF_STUDY',
  call: 'CALL',
};

export function representativeOf(category: Category): Markable {
  return REPRESENTATIVES[category];
}

export interface CategoryCount {
  readonly category: Category;
  readonly shown: number;
  readonly total: number;
}

/** Nodes shown and nodes brought in, for every category that occurs, in the order of the legend. */
export function categoryCounts(all: Network, shown: Network): readonly CategoryCount[] {
  const tally = (network: Network): Map<Category, number> => {
    const counts = new Map<Category, number>();
    for (const node of network.nodes) {
      const category = categoryOf(node);
      counts.set(category, (counts.get(category) ?? 0) + 1);
    }
    return counts;
  };
  const totals = tally(all);
  const drawn = tally(shown);
  return CATEGORIES.filter((category) => totals.has(category)).map((category) => ({
    category,
    shown: drawn.get(category) ?? 0,
    total: totals.get(category) ?? 0,
  }));
}
