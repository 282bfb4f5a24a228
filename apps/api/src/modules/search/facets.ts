import { compareCodePoints } from '@trellis/domain/kernel';
import { inTurn } from '../../platform/ordering/in-turn';
import type { OrganisationKind } from '../organisations';
import type { Candidate } from './candidate';
import type { Judged } from './relevance';
import type { SearchFacetsType, SearchKind } from './search.types';

/** A filter on hits; null lets everything pass. */
export interface SearchConditions {
  readonly kinds: readonly SearchKind[] | null;
  readonly organisationKinds: readonly OrganisationKind[] | null;
  readonly countries: readonly string[] | null;
}

type Dimension = keyof SearchConditions;

function isChosen<T>(chosen: readonly T[] | null, value: T | null): boolean {
  return chosen === null || (value !== null && chosen.includes(value));
}

function passes(candidate: Candidate, conditions: SearchConditions, but?: Dimension): boolean {
  return (
    (but === 'kinds' || isChosen(conditions.kinds, candidate.kind)) &&
    (but === 'organisationKinds' ||
      isChosen(conditions.organisationKinds, candidate.organisationKind)) &&
    (but === 'countries' || isChosen(conditions.countries, candidate.country))
  );
}

/** Hits by a property, most first, ties by its value. */
function counts<K extends string>(
  hits: readonly Judged[],
  keyOf: (candidate: Candidate) => K | null,
): readonly (readonly [K, number])[] {
  const sums = new Map<K, number>();
  for (const { candidate } of hits) {
    const key = keyOf(candidate);
    if (key !== null) sums.set(key, (sums.get(key) ?? 0) + 1);
  }
  return [...sums].sort(([a, x], [b, y]) => inTurn(y - x, compareCodePoints(a, b)));
}

export interface Sifted {
  readonly passing: readonly Judged[];
  readonly facets: SearchFacetsType;
}

/** The hits that meet the conditions, and exact counts; each facet ignores its own condition. */
export function searchFacets(hits: readonly Judged[], conditions: SearchConditions): Sifted {
  const but = (dimension: Dimension): readonly Judged[] =>
    hits.filter(({ candidate }) => passes(candidate, conditions, dimension));
  const kinds = counts(but('kinds'), ({ kind }) => kind);
  const ofOrganisations = counts(but('organisationKinds'), (hit) => hit.organisationKind);
  const countries = counts(but('countries'), ({ country }) => country);
  return {
    passing: hits.filter(({ candidate }) => passes(candidate, conditions)),
    facets: {
      kinds: kinds.map(([kind, count]) => ({ kind, count })),
      organisationKinds: ofOrganisations.map(([kind, count]) => ({ kind, count })),
      countries: countries.map(([code, count]) => ({ country: { code }, count })),
    },
  };
}
