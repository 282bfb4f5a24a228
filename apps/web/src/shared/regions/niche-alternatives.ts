/** How a region with figures stands to one without. */
export type Kinship = 'above' | 'within' | 'peer' | 'elsewhere';

/** Codes of NUTS nest: the larger region's code begins that of the smaller one, and the country's both. */
export function kinship(code: string, other: string): Kinship {
  if (code.startsWith(other)) return 'above';
  if (other.startsWith(code)) return 'within';
  return code.slice(0, 2) === other.slice(0, 2) ? 'peer' : 'elsewhere';
}

const REASONS = ['no_figures', 'level', 'split'] as const;

/** The key of the sentence why a region has no figures; it names only the ways on that exist. */
export function absenceKey(
  code: string,
  without: {
    readonly reason: string;
    readonly alternatives: readonly { readonly code: string }[];
  } | null,
): 'no_figures' | 'split' | 'unknown' | 'level' | 'levelAbove' | 'levelWithin' {
  const reason = REASONS.find((word) => word === without?.reason.toLowerCase()) ?? 'unknown';
  if (reason !== 'level') return reason;
  const kin = (without?.alternatives ?? []).map((other) => kinship(code, other.code));
  if (kin.includes('above')) return 'levelAbove';
  return kin.includes('within') ? 'levelWithin' : 'level';
}
