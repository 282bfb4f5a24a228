import type { ExploreExamplesQuery, OrganisationKind } from '../../graphql/generated';
import type { Markable } from '../../shared/ui/kind-shapes';

export interface StartExample {
  readonly id: string;
  readonly label: string;
  readonly kind: 'ORGANISATION' | 'REGION' | 'SECTOR' | 'PROJECT';
  readonly mark: Markable;
}

const MOST_EXAMPLES = 5;

function ofOrganisation(
  organisation: {
    readonly id: string;
    readonly name: string;
    readonly kind: OrganisationKind;
  } | null,
): readonly StartExample[] {
  if (organisation === null) return [];
  const { id, name, kind } = organisation;
  return [{ id: `organisation:${id}`, label: name, kind: 'ORGANISATION', mark: kind }];
}

function ofPlace(
  kind: 'REGION' | 'SECTOR',
  place: { readonly code: string; readonly name: string } | null | undefined,
): readonly StartExample[] {
  if (place === null || place === undefined) return [];
  return [{ id: `${kind.toLowerCase()}:${place.code}`, label: place.name, kind, mark: kind }];
}

/**
 * Up to five different things to start from: the newest project, then whoever and whatever the live examples tell of,
 * one of each kind before a second of any, in their order.
 */
export function startExamples(data: ExploreExamplesQuery | undefined): readonly StartExample[] {
  if (data === undefined) return [];
  const projects = data.projects.nodes.map(({ id, acronym }): StartExample => ({
    id: `project:${id}`,
    label: acronym,
    kind: 'PROJECT',
    mark: 'PROJECT',
  }));
  const told = data.liveExamples.flatMap(({ organisation, region, niche, suggestion }) => [
    ...ofOrganisation(organisation),
    ...ofPlace('REGION', region),
    ...ofPlace('SECTOR', niche?.sector),
    ...ofOrganisation(suggestion?.organisation ?? null),
  ]);
  const found = [...new Map([...projects, ...told].map((one) => [one.id, one])).values()];
  const turn = (one: StartExample): number =>
    found.filter(({ kind }) => kind === one.kind).indexOf(one);
  return found
    .map((one, place) => ({ one, order: turn(one), place }))
    .sort((a, b) => (a.order === b.order ? a.place - b.place : a.order - b.order))
    .slice(0, MOST_EXAMPLES)
    .map(({ one }) => one);
}
