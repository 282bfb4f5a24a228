import type { ReactElement, ReactNode } from 'react';
import classes from './data-table.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface Column<Row> {
  readonly key: string;
  readonly heading: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right-aligned with tabular digits. */
  readonly isFigure?: boolean;
  /** Names the row for screen readers; one column has it. */
  readonly isRowHeading?: boolean;
  /** Left out below 760 px, because its content stands elsewhere in the row as well. */
  readonly isWideOnly?: boolean;
  readonly sort?: {
    readonly direction: 'ascending' | 'descending' | 'none';
    readonly onSort: () => void;
  };
}

export interface DataTableProps<Row> {
  /** What the table lists; read out first, drawn only when `isCaptionShown`. */
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey?: string | null;
}

/** A plain table: one heading a column, figures right, wide tables scroll inside their own focusable frame. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const { caption, columns, rows, rowKey, isCaptionShown = false, selectedKey = null } = props;
  return (
    // A scrollable region has to be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes['frame']} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes['table']}>
        <caption className={isCaptionShown ? classes['caption'] : undefined}>
          {isCaptionShown ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} data-selected={rowKey(row) === selectedKey ? 'true' : undefined}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf(column: Pick<Column<never>, 'isFigure' | 'isWideOnly'>): string {
  const figure = column.isFigure === true ? (classes['figure'] ?? '') : '';
  const wide = column.isWideOnly === true ? (classes['wide'] ?? '') : '';
  return `${figure} ${wide}`.trim();
}

function Heading<Row>({ column }: { readonly column: Column<Row> }): ReactElement {
  const { sort } = column;
  if (sort === undefined) {
    return (
      <th scope="col" className={classOf(column)}>
        {column.heading}
      </th>
    );
  }
  const arrow = { ascending: ' ↑', descending: ' ↓', none: '' }[sort.direction];
  return (
    <th scope="col" className={classOf(column)} aria-sort={sort.direction}>
      <button type="button" className={classes['sort']} onClick={sort.onSort}>
        {column.heading}
        <span aria-hidden="true">{arrow}</span>
      </button>
    </th>
  );
}

function Cell<Row>({
  column,
  row,
}: {
  readonly column: Column<Row>;
  readonly row: Row;
}): ReactElement {
  const content = column.cell(row);
  if (column.isRowHeading === true) {
    return (
      <th scope="row" className={classOf(column)}>
        {content}
      </th>
    );
  }
  return <td className={classOf(column)}>{content}</td>;
}
