import * as z from 'zod';
import type { NodeReference, Provenance, RowRecords } from './import-record';
import type { IdentifierRow, OrganisationRow, PlaceRow } from './organisation-rows';

/** What mapping a row may look up beside the row itself. */
export interface MappingContext {
  readonly provenance: Provenance;
  /** Links that `theme_sectors` rows declared, by theme. */
  readonly themes: Map<string, ThemeSectors>;
  /** The id that an organisation of the files has in the graph, or null when nobody knows it. */
  readonly organisationId: (fileId: string) => string | null;
  readonly isKnown: (reference: NodeReference) => boolean;
  readonly gatherOrganisation: (row: OrganisationRow, provenance: Provenance) => void;
  readonly gatherIdentifier: (row: IdentifierRow, provenance: Provenance) => void;
  readonly gatherPlace: (row: PlaceRow, provenance: Provenance) => void;
}

export interface ThemeSectors {
  readonly sectors: readonly string[];
  readonly mainSector: string | null;
  readonly provenance: Provenance;
}

export interface CellProblem {
  readonly column: string | null;
  readonly reason: string;
  readonly hint: string;
}

export type MappedRow =
  { readonly records: RowRecords } | { readonly problems: readonly CellProblem[] };

/** A kind of file: its columns, and how a row becomes records. */
export interface ImportKind {
  readonly columns: Readonly<Record<string, string>>;
  readonly optionalColumns: ReadonlySet<string>;
  /** Every column, empty: what a file without the column says. */
  readonly emptyCells: Readonly<Record<string, string>>;
  readonly map: (cells: Readonly<Record<string, string>>, context: MappingContext) => MappedRow;
}

/** A row can be wrong in a way that needs more than one cell to see. */
export class RowProblem extends Error {
  override readonly name = 'RowProblem';

  constructor(
    readonly column: string,
    message: string,
    readonly hint = '',
  ) {
    super(message);
  }
}

function problemsOf(
  error: z.ZodError,
  columns: Readonly<Record<string, string>>,
): readonly CellProblem[] {
  return error.issues.map((issue) => {
    const column = String(issue.path[0] ?? '');
    return {
      column: column === '' ? null : column,
      reason: issue.message,
      hint: columns[column] ?? '',
    };
  });
}

/** Defines a kind from the schema of its columns and the mapping of a parsed row. */
export function defineKind<Shape extends z.ZodRawShape>(
  shape: Shape,
  map: (row: z.output<z.ZodObject<Shape>>, context: MappingContext) => RowRecords,
): ImportKind {
  const schema = z.object(shape);
  const columns = Object.fromEntries(
    Object.entries(schema.shape).map(([column, cell]) => [
      column,
      z.globalRegistry.get(cell)?.description ?? '',
    ]),
  );
  const emptyCells = Object.fromEntries(Object.keys(columns).map((column) => [column, '']));
  const lacking = schema.safeParse(emptyCells);
  const required = new Set(
    lacking.success ? [] : lacking.error.issues.map((issue) => String(issue.path[0])),
  );
  return {
    columns,
    emptyCells,
    optionalColumns: new Set(Object.keys(columns).filter((column) => !required.has(column))),
    map: (cells, context) => {
      const parsed = schema.safeParse(cells);
      if (!parsed.success) return { problems: problemsOf(parsed.error, columns) };
      try {
        return { records: map(parsed.data, context) };
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        return { problems: [{ column: error.column, reason: error.message, hint: error.hint }] };
      }
    },
  };
}
