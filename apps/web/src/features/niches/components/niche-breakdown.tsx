import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { DataTable, type Column } from '../../../shared/ui/data-table';
import { Explained } from '../../../shared/ui/term';
import classes from '../niches.module.css';
import { nicheBreakdown, type LostPart, type NicheOfDetail } from '../niches-view';

const COLOURS = {
  DEMAND: 'var(--part-1)',
  GAP: 'var(--part-2)',
  RELATEDNESS: 'var(--part-3)',
  PRIORITY: 'var(--part-4)',
  COMPLEXITY: 'var(--part-5)',
  STRATEGIC_GAIN: 'var(--part-6)',
} as const;

type Line = LostPart | { readonly component: 'left' | 'total'; readonly lost: number };

function isPart(line: Line): line is LostPart {
  return line.component !== 'left' && line.component !== 'total';
}

export interface NicheBreakdownTableProps {
  readonly niche: NicheOfDetail;
  /** Words for the components that are not known for the region. */
  readonly dropped: readonly string[];
}

/** Points lost a part, and the score left: they add up to 100 on the screen. */
export function NicheBreakdownTable({ niche, dropped }: NicheBreakdownTableProps): ReactElement {
  const { t } = useTranslation('niches');
  const { number, list } = useFormats();
  const breakdown = nicheBreakdown(niche);
  const lines: readonly Line[] = [
    ...breakdown.parts,
    { component: 'left', lost: breakdown.left },
    { component: 'total', lost: breakdown.total },
  ];
  return (
    <section>
      <h2>{t('detail.why')}</h2>
      <p className={classes['quiet']}>{t('detail.whyText')}</p>
      {dropped.length === 0 ? null : (
        <p className={classes['quiet']}>{t('list.dropped', { components: list(dropped) })}</p>
      )}
      <div className={classes['lostBar']} aria-hidden="true">
        <i className={classes['remainder']} style={{ width: `${String(breakdown.left)}%` }} />
        {breakdown.parts.map((part) => (
          <i
            key={part.component}
            style={{
              width: `${String(part.lost)}%`,
              background: COLOURS[part.component],
            }}
          />
        ))}
      </div>
      <div className={classes['barLabels']} aria-hidden="true">
        <span>
          {t('detail.left')} {number(breakdown.left, { minimum: 1 })}
        </span>
        <span>
          {t('detail.lost')} {number(breakdown.lost, { minimum: 1 })}
        </span>
      </div>
      <div className={classes['breakdown']}>
        <DataTable
          caption={t('detail.why')}
          rows={lines}
          rowKey={(line) => line.component}
          columns={useColumns()}
        />
      </div>
    </section>
  );
}

function useColumns(): readonly Column<Line>[] {
  const { t } = useTranslation('niches');
  const { number, percent } = useFormats();
  return [
    {
      key: 'part',
      heading: t('detail.component'),
      isRowHeading: true,
      cell: (line) => <PartName line={line} />,
    },
    {
      key: 'position',
      heading: t('detail.position'),
      isFigure: true,
      isWideOnly: true,
      cell: (line) => (isPart(line) ? percent(line.position) : null),
    },
    {
      key: 'weight',
      heading: t('detail.weight'),
      isFigure: true,
      isWideOnly: true,
      cell: (line) => (isPart(line) ? percent(line.weight) : null),
    },
    {
      key: 'lost',
      heading: t('detail.lost'),
      isFigure: true,
      cell: (line) => number(line.lost, { minimum: 1 }),
    },
  ];
}

function PartName({ line }: { readonly line: Line }): ReactElement {
  const { t } = useTranslation('niches');
  const { percent } = useFormats();
  if (!isPart(line)) {
    if (line.component === 'total') return <>{t('detail.total')}</>;
    return (
      <>
        <span
          className={`${classes['swatch'] ?? ''} ${classes['remainder'] ?? ''}`}
          aria-hidden="true"
        />
        <b>{t('detail.left')}</b>
      </>
    );
  }
  return (
    <>
      <span
        className={classes['swatch']}
        style={{ background: COLOURS[line.component] }}
        aria-hidden="true"
      />
      <Explained meaning={t(`componentTerm.${line.component}`)}>
        {t(`component.${line.component}`)}
      </Explained>
      {line.assumed ? <span className={classes['sub']}>{t('detail.assumed')}</span> : null}
      <span className={classes['narrow']}>
        {t('detail.position')}: {percent(line.position)} · {t('detail.weight')}:{' '}
        {percent(line.weight)}
      </span>
    </>
  );
}
