import type { OrganisationKind } from '../organisations';
import type { SearchKind } from './search.types';

/** A text of a record, and how much a match in it is worth against one in its name. */
export interface CandidateText {
  readonly by: string;
  readonly words: readonly string[];
  readonly weight: number;
}

/** A record that the index has found, before it is judged. */
export interface Candidate {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly country: string | null;
  readonly texts: readonly CandidateText[];
  /** 0 to 1: how much the record is looked for among equal matches. */
  readonly prominence: number;
}

/** A further name of a record that the records do not have: of a country by its ISO code, of a sector by its code. */
export interface Alias {
  readonly of: string;
  readonly words: readonly string[];
}

/** What the index has found of one kind: the best ones and the number of all. */
export interface Found {
  readonly candidates: readonly Candidate[];
  readonly totalCount: number;
}
