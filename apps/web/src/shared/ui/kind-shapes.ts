import type { NodeKind, OrganisationKind } from '../../graphql/generated';

/** Shape and colour of every kind of node: the same in chips, drawings, maps and legends. Shape always doubles colour. */
export type MarkShape =
  | 'circle'
  | 'roundRectangle'
  | 'diamond'
  | 'hexagon'
  | 'pentagon'
  | 'octagon'
  | 'square'
  | 'triangle'
  | 'tag'
  | 'star'
  | 'vee';

/** A colour token of the theme, without its leading dashes. */
export type MarkColour =
  | 'kind-vet-provider'
  | 'kind-business'
  | 'kind-research'
  | 'kind-chamber'
  | 'kind-public'
  | 'kind-ngo'
  | 'kind-project'
  | 'kind-concept';

export interface Mark {
  readonly shape: MarkShape;
  readonly colour: MarkColour;
}

export type Markable = OrganisationKind | Exclude<NodeKind, 'ORGANISATION'>;

const MARKS: Readonly<Record<Markable, Mark>> = {
  VET_PROVIDER: { shape: 'circle', colour: 'kind-vet-provider' },
  BUSINESS: { shape: 'roundRectangle', colour: 'kind-business' },
  HIGHER_EDUCATION: { shape: 'diamond', colour: 'kind-research' },
  RESEARCH: { shape: 'diamond', colour: 'kind-research' },
  CHAMBER_OR_BUSINESS_ASSOCIATION: { shape: 'hexagon', colour: 'kind-chamber' },
  SOCIAL_PARTNER: { shape: 'hexagon', colour: 'kind-chamber' },
  PUBLIC_AUTHORITY: { shape: 'pentagon', colour: 'kind-public' },
  NGO: { shape: 'octagon', colour: 'kind-ngo' },
  OTHER: { shape: 'octagon', colour: 'kind-ngo' },
  PROJECT: { shape: 'square', colour: 'kind-project' },
  CALL: { shape: 'square', colour: 'kind-concept' },
  SECTOR: { shape: 'triangle', colour: 'kind-concept' },
  REGION: { shape: 'tag', colour: 'kind-concept' },
  THEME: { shape: 'star', colour: 'kind-concept' },
  ECOSYSTEM: { shape: 'star', colour: 'kind-concept' },
  CHALLENGE: { shape: 'star', colour: 'kind-concept' },
  FIELD_OF_STUDY: { shape: 'vee', colour: 'kind-concept' },
};

export function markOf(kind: Markable): Mark {
  return MARKS[kind];
}

/** Outlines on a field of 24 by 24. */
export const MARK_PATHS: Readonly<Record<MarkShape, string>> = {
  circle: 'M12 1a11 11 0 1 0 0 22a11 11 0 1 0 0-22z',
  roundRectangle: 'M6 2h12a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H6a4 4 0 0 1-4-4V6a4 4 0 0 1 4-4z',
  diamond: 'M12 0.5L23.5 12L12 23.5L0.5 12z',
  hexagon: 'M6.5 2h11L23.5 12L17.5 22h-11L0.5 12z',
  pentagon: 'M12 1L23.5 9.4L19.1 23H4.9L0.5 9.4z',
  octagon: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z',
  square: 'M3.5 3.5h17v17h-17z',
  triangle: 'M12 1.5L23.5 22H0.5z',
  tag: 'M1 4h14l8 8l-8 8H1z',
  star: 'M12 0.8l3.4 7.4l8 .9l-6 5.4l1.7 7.9L12 18.4l-7.1 4l1.7-7.9l-6-5.4l8-.9z',
  vee: 'M1 2h7l4 10l4-10h7L14.5 22h-5z',
};
