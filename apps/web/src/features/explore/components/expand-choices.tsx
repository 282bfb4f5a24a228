import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../../../shared/graph-canvas';
import { tieWord } from '../../../shared/graph-canvas';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import { DEFAULT_LIMIT } from '../explore-address';
import { expandChoices, type ExpandChoice, type Explored } from '../explore-view';
import classes from '../explore.module.css';

export interface ExpandRequest {
  readonly node: string;
  readonly type: string | null;
  readonly direction: string | null;
  readonly kind: ExpandChoice['kind'];
  readonly limit: number;
  /** Ties that are not drawn yet, an upper bound of the nodes that come in. */
  readonly remaining: number;
}

export interface ExpandChoicesProps {
  readonly explored: Explored;
  readonly network: Network;
  readonly onExpand: (request: ExpandRequest) => void;
}

const LIMITS = [10, DEFAULT_LIMIT, 100] as const;

/** The ties of a node by type, how many are drawn, and a button for those that are not. */
export function ExpandChoices({
  explored,
  network,
  onExpand,
}: ExpandChoicesProps): ReactElement | null {
  const { t } = useTranslation(['explore', 'graph', 'terms']);
  const { number } = useFormats();
  const [limit, setLimit] = useState<number>(DEFAULT_LIMIT);
  const choices = expandChoices(explored, network);
  if (choices.length === 0) return null;
  const request = (choice: ExpandChoice): ExpandRequest => ({
    node: explored.node.id,
    type: choice.type,
    direction: choice.direction,
    kind: choice.kind,
    limit,
    remaining: choice.total - choice.drawn,
  });
  return (
    <section>
      <div className={classes['expandHead']}>
        <h3>{t('expand.title')}</h3>
        <label>
          {t('expand.limit')}{' '}
          <select value={limit} onChange={(event) => setLimit(Number(event.currentTarget.value))}>
            {LIMITS.map((count) => (
              <option key={count} value={count}>
                {number(count)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul className={classes['choices']}>
        {choices.map((choice) => {
          const remaining = choice.total - choice.drawn;
          const adds = Math.min(limit, remaining);
          const kind = choice.kind === null ? '' : t(`terms:nodeKind.${choice.kind}`);
          return (
            <li key={choice.key}>
              <span>
                {kind}
                <span className={classes['quiet']}>
                  {' '}
                  {t(`graph:tie.${tieWord(choice.type ?? '')}`)}
                </span>
              </span>
              <span className={classes['figure']}>
                {t('expand.drawn', { drawn: number(choice.drawn), total: number(choice.total) })}
              </span>
              {remaining <= 0 ? (
                <span />
              ) : (
                <Button onClick={() => onExpand(request(choice))}>
                  {t('expand.add', { count: adds, nodes: number(adds) })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
