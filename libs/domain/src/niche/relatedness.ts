import { type Matrix, at, matrixOf, rowTotals, sum } from '../kernel/index';

/** `C_st` = regions in which both activities are present; the diagonal is the ubiquity. */
export function cooccurrence(presence: Matrix): Matrix {
  const present = membership(presence, (value) => value === 1);
  return sharedRegions(present, present);
}

/** For each activity a list of 0 and 1 over the regions. */
type Membership = readonly Uint8Array[];

function membership(presence: Matrix, holds: (value: number) => boolean): Membership {
  return Array.from({ length: presence.columns }, (_, s) =>
    Uint8Array.from({ length: presence.rows }, (_unused, r) => (holds(at(presence, r, s)) ? 1 : 0)),
  );
}

/** For each pair of activities the number of regions in the first membership of one and the second of the other. */
function sharedRegions(first: Membership, second: Membership): Matrix {
  return matrixOf(first.length, second.length, (s, t) => {
    const [left, right] = [first[s] ?? new Uint8Array(), second[t] ?? new Uint8Array()];
    let count = 0;
    for (let r = 0; r < left.length; r += 1) count += (left[r] ?? 0) & (right[r] ?? 0);
    return count;
  });
}

/**
 * Proximity of activities, in [0, 1] with diagonal 0: the smaller of the two conditional probabilities of being
 * present together (Hidalgo, Klinger, Barabási & Hausmann 2007; methods B.3). Counted over pairs that are recorded
 * together (I.3): `φ_st = C_st / max(U_st, U_ts)`, `U_st` = regions where `s` is present and `t` is known. Without
 * unknown cells that is `C_st / max(u_s, u_t)`. 0 where nothing can be counted.
 */
export function proximity(presence: Matrix): Matrix {
  const present = membership(presence, (value) => value === 1);
  const known = membership(presence, (value) => !Number.isNaN(value));
  const together = sharedRegions(present, present);
  const candidates = sharedRegions(present, known);
  return matrixOf(presence.columns, presence.columns, (s, t) => {
    const base = Math.max(at(candidates, s, t), at(candidates, t, s));
    return s === t || base === 0 ? 0 : at(together, s, t) / base;
  });
}

/** The normalisations of co-occurrence beside proximity. */
export type CooccurrenceMeasure = 'association' | 'cosine' | 'jaccard' | 'probability';

/**
 * Co-occurrence normalised in one of four ways (van Eck & Waltman 2009; probability index: Steijn 2021; methods B.3),
 * diagonal 0. With `S_i` the row totals of `C` without its diagonal and `T` their sum: association strength
 * `C T / (S_i S_j)` and the probability index exceed 1 where activities meet more often than by chance; cosine
 * `C / sqrt(S_i S_j)` and Jaccard `C / (S_i + S_j - C)` lie in [0, 1]. A zero denominator gives 0.
 */
export function cooccurrenceIndex(presence: Matrix, measure: CooccurrenceMeasure): Matrix {
  const together = cooccurrence(presence);
  const c = matrixOf(together.rows, together.columns, (s, t) => (s === t ? 0 : at(together, s, t)));
  const totals = rowTotals(c);
  const total = sum(totals);
  return matrixOf(c.rows, c.columns, (s, t) => {
    const denominator = indexDenominator(measure, {
      si: totals[s] ?? 0,
      sj: totals[t] ?? 0,
      total,
      c: at(c, s, t),
    });
    return s === t || denominator === 0 ? 0 : at(c, s, t) / denominator;
  });
}

function indexDenominator(
  measure: CooccurrenceMeasure,
  { si, sj, total, c }: { si: number; sj: number; total: number; c: number },
): number {
  switch (measure) {
    case 'association':
      return total === 0 ? 0 : (si * sj) / total;
    case 'cosine':
      return Math.sqrt(si * sj);
    case 'jaccard':
      return si + sj - c;
    case 'probability':
      return si === total || sj === total
        ? 0
        : (((si / total) * sj) / (total - si) + ((sj / total) * si) / (total - sj)) * (total / 2);
  }
}

/** Share of the relatedness of an activity that must be known in a region for a density to be stated (methods I.3, ours). */
export const MIN_KNOWN_RELATEDNESS = 0.7;

/**
 * Relatedness density `ω_rs = Σ M_rs' φ_ss' / Σ φ_ss'`, in [0, 1]: the share of what is related to an activity that
 * the region already holds (Hidalgo et al. 2007; methods B.4). The sums run over neighbours whose presence is known
 * (I.3); null where these hold less than 0.7 of the relatedness, and for an activity without related ones. Not
 * comparable between regions, since it rises with diversity.
 */
export function relatednessDensity(presence: Matrix, relatedness: Matrix): Matrix {
  return matrixOf(presence.rows, presence.columns, (r, s) => {
    let held = 0;
    let known = 0;
    let all = 0;
    for (let t = 0; t < presence.columns; t += 1) {
      const related = at(relatedness, s, t);
      const present = at(presence, r, t);
      all += related;
      if (Number.isNaN(present)) continue;
      known += related;
      held += present * related;
    }
    return all === 0 || known < MIN_KNOWN_RELATEDNESS * all ? null : held / known;
  });
}

/** Whose capabilities are added to whose, for which activity; indices into the presence matrix. */
export interface AddedDensityQuery {
  readonly region: number;
  readonly partner: number;
  readonly activity: number;
}

/**
 * Added density in [0, 1]: `Σ φ_ss' max(0, M_qs' - M_rs') / Σ φ_ss'`, how far a partner's region `q` holds the related
 * capabilities that region `r` lacks for activity `s` (methods A.5, after Balland & Boschma 2021). Only neighbours
 * known in both regions count; null where these hold less than 0.7 of the relatedness (as for the density, ours),
 * for an activity without related ones, and for a region with itself.
 */
export function addedDensity(
  presence: Matrix,
  relatedness: Matrix,
  query: AddedDensityQuery,
): number | null {
  if (query.region === query.partner) return null;
  let added = 0;
  let known = 0;
  let all = 0;
  for (let t = 0; t < presence.columns; t += 1) {
    const related = at(relatedness, query.activity, t);
    const gain = at(presence, query.partner, t) - at(presence, query.region, t);
    all += related;
    if (Number.isNaN(gain)) continue;
    known += related;
    added += related * Math.max(0, gain);
  }
  return all === 0 || known < MIN_KNOWN_RELATEDNESS * all ? null : added / known;
}
