/** A dense non-negative matrix, row by row; incidences and their products. */
export type Rows = readonly (readonly number[])[];

/** The incidence matrix read the other way round. */
export function transposed(matrix: Rows): number[][] {
  const width = matrix[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => matrix.map((row) => row[column] ?? 0));
}

/** Product of two matrices; absent entries count as 0. */
export function product(left: Rows, right: Rows): number[][] {
  const width = right[0]?.length ?? 0;
  return left.map((row) => {
    const out = new Array<number>(width).fill(0);
    row.forEach((value, inner) => {
      if (value === 0) return;
      right[inner]?.forEach((other, column) => {
        out[column] = (out[column] ?? 0) + value * other;
      });
    });
    return out;
  });
}

function rowNormalised(matrix: Rows): number[][] {
  return matrix.map((row) => {
    const sum = row.reduce((total, value) => total + value, 0);
    return row.map((value) => (sum === 0 ? 0 : value / sum));
  });
}

function chained(first: Rows, rest: readonly Rows[]): Rows {
  return rest.reduce((left, right) => product(left, right), first);
}

function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
}

/**
 * PathSim `2 C_uv / (C_uu + C_vv)` over a symmetric meta-path (Sun, Han, Yan, Yu & Wu 2011, methods
 * A.4), for all pairs. `half` holds the incidence matrices from the end type to the middle type; the
 * path goes through them and back, so `C = H Hᵀ` for their product `H`. Range [0,1]; 0 where both
 * ends are without facts.
 */
export function pathSim(first: Rows, ...rest: readonly Rows[]): number[][] {
  const half = chained(first, rest);
  const own = half.map((row) => dot(row, row));
  return half.map((left, u) =>
    half.map((right, v) => {
      const denominator = (own[u] ?? 0) + (own[v] ?? 0);
      return denominator === 0 ? 0 : (2 * dot(left, right)) / denominator;
    }),
  );
}

/**
 * HeteSim over an even path (Shi, Kong, Huang, Yu & Wu 2014, methods A.4), for all pairs of the end
 * type: the cosine of the distributions with which a walker from either end reaches the middle type.
 * Each incidence matrix is row-normalised before they are multiplied. Range [0,1]; 0 where either
 * end reaches nothing.
 */
export function heteSim(first: Rows, ...rest: readonly Rows[]): number[][] {
  const reach = chained(rowNormalised(first), rest.map(rowNormalised));
  const length = reach.map((row) => Math.sqrt(dot(row, row)));
  return reach.map((left, u) =>
    reach.map((right, v) => {
      const denominator = (length[u] ?? 0) * (length[v] ?? 0);
      return denominator === 0 ? 0 : dot(left, right) / denominator;
    }),
  );
}
