import { type Matrix, at } from '../kernel/index';

/** Eigenvalues in descending order, each with its unit vector. */
export interface EigenPair {
  readonly value: number;
  readonly vector: readonly number[];
}

const MAX_SWEEPS = 60;

/**
 * All eigenpairs of a symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan 2013, section 8.5): accurate to
 * rounding, repeatable, and quick enough for the few hundred rows met here. Equal eigenvalues keep column order.
 */
export function symmetricEigen(matrix: Matrix): readonly EigenPair[] {
  const n = matrix.rows;
  const a = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_unused, j) => at(matrix, i, j)),
  );
  const v = Array.from({ length: n }, (_, i) =>
    Float64Array.from({ length: n }, (_unused, j) => (i === j ? 1 : 0)),
  );
  for (let sweep = 0; sweep < MAX_SWEEPS && offDiagonal(a) > 0; sweep += 1) {
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) rotate(a, v, [p, q]);
  }
  return a
    .map((row, i) => ({ value: row[i] ?? 0, vector: v.map((line) => line[i] ?? 0) }))
    .sort((x, y) => y.value - x.value);
}

function offDiagonal(a: readonly Float64Array[]): number {
  let largest = 0;
  a.forEach((row, i) => {
    for (let j = i + 1; j < row.length; j += 1) {
      largest = Math.max(largest, Math.abs(row[j] ?? 0));
    }
  });
  return largest < 1e-300 ? 0 : largest;
}

/** Zeroes `a[p][q]` by a rotation in the plane of p and q, and turns the basis `v` with it. */
function rotate(
  a: readonly Float64Array[],
  v: readonly Float64Array[],
  [p, q]: readonly [number, number],
): void {
  const [rowP, rowQ] = [a[p], a[q]];
  if (rowP === undefined || rowQ === undefined) return;
  const apq = rowP[q] ?? 0;
  if (apq === 0) return;
  const theta = ((rowQ[q] ?? 0) - (rowP[p] ?? 0)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  for (const row of [...a, ...v]) turn(row, [p, q], [cosine, sine]);
  for (let k = 0; k < rowP.length; k += 1) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = cosine * x - sine * y;
    rowQ[k] = sine * x + cosine * y;
  }
  rowP[q] = 0;
  rowQ[p] = 0;
}

function turn(
  row: Float64Array,
  [p, q]: readonly [number, number],
  [cosine, sine]: readonly [number, number],
): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = cosine * x - sine * y;
  row[q] = sine * x + cosine * y;
}
