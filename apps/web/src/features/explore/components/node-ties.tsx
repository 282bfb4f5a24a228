import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  categoryOf,
  representativeOf,
  tieRows,
  tieWord,
  type Network,
  type TieRow,
} from '../../../shared/graph-canvas';
import { useFormats } from '../../../shared/i18n/use-formats';
import { KindMark } from '../../../shared/ui/kind-mark';
import classes from '../explore.module.css';

export interface NodeTiesProps {
  readonly network: Network;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}

/** The ties of a node that are on screen; each leads to the other end. */
export function NodeTies({ network, id, onSelect }: NodeTiesProps): ReactElement | null {
  const { t } = useTranslation('explore');
  const { number } = useFormats();
  const rows = tieRows(network, id);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{t('ties.title')}</h3>
      <p className={classes['quiet']}>
        {t('ties.rule', { count: rows.length, total: number(rows.length) })}
      </p>
      <ul className={classes['ties']}>
        {rows.map((row) => (
          <Tie key={row.id} row={row} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  );
}

function Tie({
  row,
  onSelect,
}: {
  readonly row: TieRow;
  readonly onSelect: (id: string) => void;
}): ReactElement {
  const { t } = useTranslation(['explore', 'graph', 'terms']);
  const role = useRole(row.role);
  const details = [
    role ?? t(`graph:tie.${tieWord(row.type)}`),
    row.year === null ? null : String(row.year),
    row.origin === 'RECORDED' ? null : t(`graph:tieOrigin.${row.origin}`).toLowerCase(),
  ].filter((text) => text !== null);
  return (
    <li>
      <button type="button" onClick={() => onSelect(row.other.id)}>
        <KindMark kind={representativeOf(categoryOf(row.other))} size={11} /> {row.other.label}
      </button>
      <span className={classes['quiet']}>{details.join(' · ')}</span>
    </li>
  );
}

const ROLES = ['COORDINATOR', 'FULL', 'AFFILIATED', 'ASSOCIATED', 'PARTNER_UNSPECIFIED'] as const;

function useRole(role: string | null): string | null {
  const { t } = useTranslation('terms');
  const known = ROLES.find((name) => name === role?.toUpperCase());
  return known === undefined ? null : t(`role.${known}`);
}
