import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Explained } from '../../../shared/ui/term';
import classes from '../regions.module.css';
import { figureDigits, rangeBar, splitFigures, type Figure } from '../regions-view';

export interface RegionFiguresProps {
  readonly figures: readonly Figure[];
  readonly region: string;
}

/** The figures of a region, each with the middle half of its peers: five first, the rest on demand. */
export function RegionFigures({ figures, region }: RegionFiguresProps): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  if (figures.length === 0) return <p className={classes['quiet']}>{t('page.figuresNone')}</p>;
  const { leading, others } = splitFigures(figures);
  return (
    <>
      <Strip figures={leading.length === 0 ? others : leading} region={region} />
      {leading.length === 0 || others.length === 0 ? null : (
        <details className={classes['more']}>
          <summary>{t('page.figuresMore', { total: number(others.length) })}</summary>
          <Strip figures={others} region={region} />
        </details>
      )}
    </>
  );
}

function Strip({ figures, region }: RegionFiguresProps): ReactElement {
  const { t } = useTranslation('regions');
  return (
    <ul className={classes['strip']} aria-label={t('page.figures')}>
      {figures.map((figure) => (
        <li key={`${figure.indicator.id} ${String(figure.year)}`} className={classes['figure']}>
          <FigureCell figure={figure} region={region} />
        </li>
      ))}
    </ul>
  );
}

function FigureCell({ figure, region }: { figure: Figure; region: string }): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  const digits = { minimum: figureDigits(figure) };
  const { indicator, peers } = figure;
  const bar = rangeBar(figure);
  return (
    <>
      <div className={classes['name']}>
        <Explained
          meaning={`${indicator.description ?? indicator.name}. ${figure.provenance.source.title}, ${String(figure.year)}.`}
        >
          {indicator.name}
        </Explained>
      </div>
      <div className={classes['value']}>
        {number(figure.value, digits)}{' '}
        <span className={classes['unit']}>
          {indicator.unit}, {figure.year}
          {figure.flag === null ? null : `, ${t('page.flag', { flag: figure.flag })}`}
        </span>
      </div>
      {bar === null ? null : <Range {...bar} />}
      {peers === null ? null : (
        <div className={classes['peers']}>
          {t('page.peers', {
            count: peers.count,
            low: number(peers.q25, digits),
            high: number(peers.q75, digits),
          })}
        </div>
      )}
      {figure.regionUsed.code === region ? null : (
        <div className={classes['peers']}>
          {t('page.usedRegion', { region: figure.regionUsed.name })}
        </div>
      )}
    </>
  );
}

function Range({ from, to, at }: { from: number; to: number; at: number }): ReactElement {
  const percent = (share: number): string => `${String(share * 100)}%`;
  return (
    <div className={classes['range']} aria-hidden="true">
      <i style={{ insetInlineStart: percent(from), width: percent(to - from) }} />
      <b style={{ insetInlineStart: percent(at) }} />
    </div>
  );
}
