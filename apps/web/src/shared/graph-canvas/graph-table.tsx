import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { UNKNOWN, formatYear } from '../i18n/format';
import { useFormats } from '../i18n/use-formats';
import { DataTable, type Column } from '../ui/data-table';
import { KindMark } from '../ui/kind-mark';
import { representativeOf } from './categories';
import classes from './graph-table.module.css';
import { DEFAULT_SORT, nodeRows, type NodeRow, type RowOrder, type RowSort } from './graph-summary';
import { countryName } from './group-title';
import type { Network } from './network';

export interface GraphTableProps {
  readonly network: Network;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly caption: string;
}

/** The table twin of a drawing: everything the drawing shows, sortable, with the same selection. */
export function GraphTable({
  network,
  selected,
  onSelect,
  caption,
}: GraphTableProps): ReactElement {
  const [sort, setSort] = useState<RowSort>(DEFAULT_SORT);
  const columns = useColumns({ sort, onSort: setSort, selected, onSelect });
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={nodeRows(network, sort)}
      rowKey={({ node }) => node.id}
      selectedKey={selected.at(-1) ?? null}
    />
  );
}

interface ColumnOptions {
  readonly sort: RowSort;
  readonly onSort: (sort: RowSort) => void;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
}

const FIGURES: readonly RowOrder[] = ['year', 'drawn', 'total'];

function useColumns({
  sort,
  onSort,
  selected,
  onSelect,
}: ColumnOptions): readonly Column<NodeRow>[] {
  const { t } = useTranslation('graph');
  const { number, language } = useFormats();
  const cell = (by: RowOrder, row: NodeRow): ReactElement | string => {
    switch (by) {
      case 'name':
        return (
          <button
            type="button"
            className={classes['name']}
            aria-pressed={selected.includes(row.node.id)}
            onClick={() => onSelect([row.node.id])}
          >
            {row.node.label}
          </button>
        );
      case 'category':
        return (
          <>
            <KindMark kind={representativeOf(row.category)} /> {t(`kindOf.${row.category}`)}
          </>
        );
      case 'country':
        return row.node.country === null ? UNKNOWN : countryName(row.node.country, language);
      case 'year':
        return row.node.kind === 'REGION' ? UNKNOWN : formatYear(row.node.year);
      case 'drawn':
        return number(row.drawnTies);
      case 'total':
        return number(row.node.totalTies);
    }
  };
  const orders: readonly RowOrder[] = ['name', 'category', 'country', 'year', 'drawn', 'total'];
  return orders.map((by) => ({
    key: by,
    heading: t(`table.${by}`),
    cell: (row: NodeRow) => cell(by, row),
    isFigure: FIGURES.includes(by),
    isRowHeading: by === 'name',
    sort: {
      direction: sort.by !== by ? 'none' : sort.descending ? 'descending' : 'ascending',
      onSort: () =>
        onSort({ by, descending: sort.by === by ? !sort.descending : FIGURES.includes(by) }),
    },
  }));
}
