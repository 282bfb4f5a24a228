import { strongestPaths } from '../graph/index';
import type { PreparedNetwork } from './network';

/** A path in words: "you – project – partner – project – candidate". */
export interface PartnerPath {
  readonly steps: readonly {
    readonly project: string;
    readonly year: number;
    /** The organisation the step leads to. */
    readonly organisation: string;
  }[];
  /** Product of the transition weights, in (0,1]. */
  readonly strength: number;
}

/**
 * The strongest paths over common projects from one organisation to another (methods A.9), three
 * unless told otherwise. Empty where nothing connects them within two projects, or where either is
 * not in the network, as a described newcomer is.
 */
export function suggestionPaths(
  network: PreparedNetwork,
  pair: { readonly from: string; readonly to: string; readonly limit?: number },
): readonly PartnerPath[] {
  const from = network.rowOf.get(pair.from);
  const to = network.rowOf.get(pair.to);
  if (from === undefined || to === undefined) return [];
  const paths = strongestPaths(
    { ties: network.ties, strength: network.operator.strength },
    { from, to, limit: pair.limit ?? 3 },
    {
      ofMember: (member) => network.organisations[member]?.key ?? '',
      ofProject: (project) => network.projects[project]?.id ?? '',
    },
  );
  return paths.map(({ steps, strength }) => ({
    steps: steps.map(({ project, member }) => ({
      project: network.projects[project]?.id ?? '',
      year: network.projects[project]?.year ?? 0,
      organisation: network.organisations[member]?.id ?? '',
    })),
    strength,
  }));
}
