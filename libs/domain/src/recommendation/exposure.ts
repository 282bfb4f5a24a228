import { compareCodePoints } from '../kernel/index';
import { gini } from './ranking-metrics';

/** How suggestions spread over organisations (methods A.8 and I.11). */
export interface ExposureReport {
  readonly lists: number;
  readonly places: number;
  /** Organisations that stand in at least one list. */
  readonly organisationsShown: number;
  /** The organisation in most lists; ties go to the smaller identifier by code point. Null without places. */
  readonly mostShown: { readonly organisation: string; readonly lists: number } | null;
  /** Share of the lists in which the most shown organisation stands; null without lists. */
  readonly mostShownShare: number | null;
  /** Share of all places that go to organisations with exactly one project; null without places. */
  readonly oneProjectShare: number | null;
  /** Gini coefficient over all organisations that could be shown; null when nothing is shown. */
  readonly gini: number | null;
}

/**
 * How a set of lists, such as the top tens of many askers, spreads over organisations.
 * `projectsOf` holds the number of projects of every organisation that could have been shown.
 */
export function exposureReport(
  lists: readonly (readonly string[])[],
  projectsOf: ReadonlyMap<string, number>,
): ExposureReport {
  const shown = new Map<string, number>();
  for (const list of lists) {
    for (const id of new Set(list)) shown.set(id, (shown.get(id) ?? 0) + 1);
  }
  const places = lists.reduce((total, list) => total + list.length, 0);
  const oneProject = lists.flat().filter((id) => projectsOf.get(id) === 1).length;
  let mostShown: { organisation: string; lists: number } | null = null;
  for (const [organisation, count] of shown) {
    const isAhead =
      mostShown === null ||
      count > mostShown.lists ||
      (count === mostShown.lists && compareCodePoints(organisation, mostShown.organisation) < 0);
    if (isAhead) mostShown = { organisation, lists: count };
  }
  return {
    lists: lists.length,
    places,
    organisationsShown: shown.size,
    mostShown,
    mostShownShare: mostShown === null ? null : mostShown.lists / lists.length,
    oneProjectShare: places === 0 ? null : oneProject / places,
    gini: gini([...projectsOf.keys()].map((id) => shown.get(id) ?? 0)),
  };
}
