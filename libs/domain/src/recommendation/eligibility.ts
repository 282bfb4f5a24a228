import { valueAt } from '../graph/index';
import type { AskerProfile } from './asker';
import type { PreparedNetwork } from './network';
import type { PartnerRequest } from './request';

/** Why an organisation is not a candidate, in the order in which the conditions are tested. */
export const EXCLUSION_REASONS = ['existingPartner', 'country', 'kind', 'notNewcomer'] as const;

export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** The candidates of a request and the count of the others by the first condition they fail. */
export interface Candidates {
  /** Rows, ascending; the asker is never among them. */
  readonly rows: readonly number[];
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
  /** Organisations of the network other than the asker. */
  readonly considered: number;
}

/** Whether an organisation has at most as many projects as the newcomer rule allows (methods A.8). */
export function isNewcomer(network: PreparedNetwork, row: number, maxProjects: number): boolean {
  return valueAt(network.projectCount, row) <= maxProjects;
}

/** The test of one organisation against a request: the first condition it fails, null if none. */
export function exclusionTest(
  network: PreparedNetwork,
  request: PartnerRequest,
  asker: AskerProfile,
): (row: number) => ExclusionReason | null {
  const { filters, weights } = request;
  const partners = new Set(asker.partners);
  const countries = new Set(filters.countries);
  const kinds = new Set(filters.kinds);
  return (row) => {
    const organisation = network.organisations[row];
    if (!filters.includeExistingPartners && partners.has(row)) return 'existingPartner';
    if (countries.size > 0 && !countries.has(organisation?.country ?? '')) return 'country';
    const isOfKind = organisation?.kinds.some((kind) => kinds.has(kind)) ?? false;
    if (kinds.size > 0 && !isOfKind) return 'kind';
    const { maxProjects } = weights.newcomerRule;
    return filters.newcomersOnly && !isNewcomer(network, row, maxProjects) ? 'notNewcomer' : null;
  };
}

/** The eligible candidates of a request (methods A.7, first stage). */
export function candidatesOf(
  network: PreparedNetwork,
  request: PartnerRequest,
  asker: AskerProfile,
): Candidates {
  const excludedBy = exclusionTest(network, request, asker);
  const excluded = { existingPartner: 0, country: 0, kind: 0, notNewcomer: 0 };
  const rows: number[] = [];
  for (let row = 0; row < network.organisations.length; row += 1) {
    if (row === asker.row) continue;
    const reason = excludedBy(row);
    if (reason === null) rows.push(row);
    else excluded[reason] += 1;
  }
  const considered = network.organisations.length - (asker.row === null ? 0 : 1);
  return { rows, excluded, considered };
}
