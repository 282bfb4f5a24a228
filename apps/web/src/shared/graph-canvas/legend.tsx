import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { KindMark } from '../ui/kind-mark';
import { representativeOf, type Category, type CategoryCount } from './categories';
import classes from './legend.module.css';
import type { TieOriginName } from './network';

export interface LegendProps {
  readonly counts: readonly CategoryCount[];
  readonly isolated: readonly Category[];
  /** A click or Enter shows this category alone; with Shift it is added to or taken from those shown. */
  readonly onIsolate: (category: Category) => void;
  readonly onAlso: (category: Category) => void;
  readonly onAll: () => void;
  /** Kinds of ties on screen. */
  readonly origins: readonly TieOriginName[];
  /** Without the explanations of sizes and lines, for a small drawing. */
  readonly isCompact?: boolean;
  /** The kinds alone, beside a table, which has no lines and no sizes. */
  readonly isFilterOnly?: boolean;
}

/** What the marks mean, how many there are, and the filter by them. */
export function Legend(props: LegendProps): ReactElement {
  const { counts, isolated, onIsolate, onAlso, onAll, origins, isCompact = false } = props;
  const { isFilterOnly = false } = props;
  const { t } = useTranslation('graph');
  const { number } = useFormats();
  return (
    <div className={classes['legend']}>
      <div className={classes['kinds']} role="group" aria-label={t('legend.label')}>
        {counts.map(({ category, shown, total }) => (
          <button
            key={category}
            type="button"
            className={classes['entry']}
            aria-pressed={isolated.includes(category)}
            data-off={isolated.length > 0 && !isolated.includes(category) ? 'true' : undefined}
            title={t('legend.hint')}
            onClick={(event) => (event.shiftKey ? onAlso(category) : onIsolate(category))}
          >
            <KindMark kind={representativeOf(category)} size={11} />
            <span>{t(`category.${category}`)}</span>
            <span className={classes['count']}>
              {shown === total
                ? number(total)
                : t('legend.count', { shown: number(shown), total: number(total) })}
            </span>
          </button>
        ))}
        {isolated.length === 0 ? null : (
          <button type="button" className={classes['all']} onClick={onAll}>
            {t('legend.all')}
          </button>
        )}
      </div>
      {isFilterOnly ? null : (
        <ul className={classes['lines']} aria-label={t('legend.ties')}>
          {origins.map((origin) => (
            <li key={origin}>
              <svg width="26" height="8" aria-hidden="true" focusable="false">
                <line x1="1" y1="4" x2="25" y2="4" className={classes[origin.toLowerCase()]} />
              </svg>
              {t(`tieOrigin.${origin}`)}
            </li>
          ))}
          {isCompact ? null : <li>{t('legend.size')}</li>}
        </ul>
      )}
    </div>
  );
}
