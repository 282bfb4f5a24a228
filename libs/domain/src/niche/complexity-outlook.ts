import { type Matrix, at, isKnown, matrixOf, rowTotals, sum } from '../kernel/index';

/** What the outlook of regions is computed from: presence and relatedness with the density and PCI they give. */
export interface OutlookInput {
  readonly presence: Matrix;
  readonly relatedness: Matrix;
  readonly density: Matrix;
  readonly pci: readonly (number | null)[];
}

/**
 * Complexity outlook index of each region, `COI_r = Σ_s ω_rs (1 - M_rs) PCI_s` (Hausmann et al. 2014; methods B.5):
 * how complex the absent activities within reach are. Activities without density, presence or PCI are left out.
 */
export function complexityOutlook(input: OutlookInput): number[] {
  return Array.from({ length: input.presence.rows }, (_, r) =>
    sum(
      input.pci.map((pci, s) => {
        const term = at(input.density, r, s) * (1 - at(input.presence, r, s));
        return isKnown(pci) && !Number.isNaN(term) ? term * pci : 0;
      }),
    ),
  );
}

/**
 * Strategic gain `G_rs = Σ_{s'≠s} φ_ss' / (Σ_s'' φ_s''s') (1 - M_rs') PCI_s' - ω_rs PCI_s` (methods B.5): the change of
 * the region's complexity outlook when an absent activity is added with φ and PCI held fixed. The outer sum runs over
 * activities whose PCI and presence are known, the inner over all (I.4). Null for a present activity and where
 * presence, density or the activity's own PCI is unknown.
 */
export function strategicGain(input: OutlookInput): Matrix {
  const { presence, relatedness, density, pci } = input;
  const totals = rowTotals(relatedness);
  return matrixOf(presence.rows, presence.columns, (r, s) => {
    const own = pci[s] ?? null;
    const reach = at(density, r, s);
    if (own === null || Number.isNaN(reach) || at(presence, r, s) !== 0) return null;
    let opened = 0;
    for (let t = 0; t < presence.columns; t += 1) {
      const other = pci[t];
      const total = totals[t] ?? 0;
      if (t === s || !isKnown(other) || at(presence, r, t) !== 0 || total === 0) continue;
      opened += (at(relatedness, s, t) / total) * other;
    }
    return opened - reach * own;
  });
}
