/** A dense matrix, row by row. `NaN` stands for an unknown cell and leaves the kernel as null only. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** The matrix whose cells are given by a function of row and column; null becomes an unknown cell. */
export function matrixOf(
  rows: number,
  columns: number,
  cell: (row: number, column: number) => number | null,
): Matrix {
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      values[row * columns + column] = cell(row, column) ?? Number.NaN;
    }
  }
  return { rows, columns, values };
}

/** The matrix of nested rows. Throws when the rows differ in length. */
export function matrixFromRows(rows: readonly (readonly (number | null)[])[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== columns)) throw new RangeError('Rows differ in length.');
  return matrixOf(rows.length, columns, (row, column) => rows[row]?.[column] ?? null);
}

/** The cell as a number, `NaN` when unknown or outside the matrix. For inner loops; elsewhere use `cellOf`. */
export function at(matrix: Matrix, row: number, column: number): number {
  return matrix.values[row * matrix.columns + column] ?? Number.NaN;
}

/** The cell, null when unknown. */
export function cellOf(matrix: Matrix, row: number, column: number): number | null {
  const value = at(matrix, row, column);
  return Number.isNaN(value) ? null : value;
}

/** The cells of a row; null where unknown. */
export function rowOf(matrix: Matrix, row: number): (number | null)[] {
  return Array.from({ length: matrix.columns }, (_, column) => cellOf(matrix, row, column));
}

/** The cells of a column; null where unknown. */
export function columnOf(matrix: Matrix, column: number): (number | null)[] {
  return Array.from({ length: matrix.rows }, (_, row) => cellOf(matrix, row, column));
}

/** The matrix as nested rows; null where unknown. */
export function rowsOf(matrix: Matrix): (number | null)[][] {
  return Array.from({ length: matrix.rows }, (_, row) => rowOf(matrix, row));
}

/** The matrix restricted to the given rows and columns, in the given order. */
export function submatrix(
  matrix: Matrix,
  rows: readonly number[],
  columns: readonly number[],
): Matrix {
  return matrixOf(rows.length, columns.length, (row, column) =>
    cellOf(matrix, rows[row] ?? -1, columns[column] ?? -1),
  );
}

/** The totals of the known cells of each row. */
export function rowTotals(matrix: Matrix): number[] {
  return rowsOf(matrix).map((row) => row.reduce<number>((total, x) => total + (x ?? 0), 0));
}

/** The totals of the known cells of each column. */
export function columnTotals(matrix: Matrix): number[] {
  return Array.from({ length: matrix.columns }, (_, column) =>
    columnOf(matrix, column).reduce<number>((total, x) => total + (x ?? 0), 0),
  );
}
