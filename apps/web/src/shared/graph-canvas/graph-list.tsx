import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { KindMark } from '../ui/kind-mark';
import { representativeOf } from './categories';
import classes from './graph-list.module.css';
import { nodeRows } from './graph-summary';
import type { Network } from './network';

export interface GraphListProps {
  readonly network: Network;
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  /** Names the list for screen readers. */
  readonly label: string;
  /** Words after the name of some nodes, such as "suggested". */
  readonly notes?: ReadonlyMap<string, string>;
}

/** The list twin of a drawing: the same nodes, the same selection, most connected first. */
export function GraphList({
  network,
  selected,
  onSelect,
  label,
  notes,
}: GraphListProps): ReactElement {
  const { t } = useTranslation('graph');
  const { number } = useFormats();
  const rows = nodeRows(network);
  return (
    <div>
      <p className={classes['rule']}>
        {t('list.rule', { count: rows.length, total: number(rows.length) })}
      </p>
      <ul className={classes['list']} aria-label={label}>
        {rows.map(({ node, category, drawnTies, hiddenTies }) => (
          <li key={node.id}>
            <button
              type="button"
              className={classes['row']}
              aria-pressed={selected.includes(node.id)}
              onClick={() => onSelect([node.id])}
            >
              <span className={classes['mark']}>
                <KindMark kind={representativeOf(category)} />
              </span>
              <span className={classes['name']}>{node.label}</span>
              <span className={classes['meta']}>
                {t(`kindOf.${category}`)}
                {' · '}
                {hiddenTies === 0
                  ? t('list.ties', { count: drawnTies, ties: number(drawnTies) })
                  : t('list.tiesOf', { drawn: number(drawnTies), total: number(node.totalTies) })}
                {notes?.has(node.id) === true ? ` · ${notes.get(node.id) ?? ''}` : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
