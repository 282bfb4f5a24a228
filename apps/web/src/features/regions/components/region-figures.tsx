import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Explained } from '../../../shared/ui/term';
import classes from '../regions.module.css';
import {
  rangeBar,
  shownFigure,
  shownRate,
  splitFigures,
  type RegionDetail,
  type ShownFigure,
} from '../regions-view';

/** The figures of a region, each that can be compared with the middle half of its peers; the rest on demand. */
export function RegionFigures({ region }: { readonly region: RegionDetail }): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  const figures = [
    ...region.figures.map((figure) => shownFigure(figure, region.code)),
    ...region.rates.map(shownRate),
  ];
  if (figures.length === 0) return <p className={classes['quiet']}>{t('page.figuresNone')}</p>;
  const { leading, others } = splitFigures(figures);
  return (
    <>
      <Strip figures={leading.length === 0 ? others : leading} />
      {leading.length === 0 || others.length === 0 ? null : (
        <details className={classes['more']}>
          <summary>{t('page.figuresMore', { total: number(others.length) })}</summary>
          <Strip figures={others} />
        </details>
      )}
    </>
  );
}

function Strip({ figures }: { readonly figures: readonly ShownFigure[] }): ReactElement {
  const { t } = useTranslation('regions');
  return (
    <ul className={classes['strip']} aria-label={t('page.figures')}>
      {figures.map((figure) => (
        <li key={figure.key} className={classes['figure']}>
          <FigureCell figure={figure} />
        </li>
      ))}
    </ul>
  );
}

function FigureCell({ figure }: { readonly figure: ShownFigure }): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  const { peers, flag } = figure;
  const digits = { minimum: figure.digits };
  const bar = rangeBar(figure);
  const unit = figure.unit === null ? null : t(`page.unit.${figure.unit}`);
  return (
    <>
      <div className={classes['name']}>
        <Explained
          meaning={<span lang={figure.isMeaningEnglish ? 'en' : undefined}>{figure.meaning}</span>}
        >
          {figure.name}
        </Explained>
      </div>
      <div className={classes['value']}>
        {number(figure.value, digits)} <span className={classes['unit']}>{unit}</span>
      </div>
      <div className={classes['peers']}>
        {figure.year}
        {flag === null ? null : `, ${t('page.flag', { flag })}`}
      </div>
      {bar === null ? null : <Range {...bar} />}
      {peers === null ? null : (
        <div className={classes['peers']}>
          {t('page.peersRange', {
            low: number(peers.q25, digits),
            high: number(peers.q75, digits),
          })}
          <br />
          {t('page.peersCount', { count: peers.count })}
        </div>
      )}
      {figure.usedRegion === null ? null : (
        <div className={classes['peers']}>
          {t('page.usedRegion', { region: figure.usedRegion })}
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
