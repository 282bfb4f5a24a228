import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { colourOfGroup, type FitView } from '../suggestion-view';
import classes from './fit-bar.module.css';

/** The fit as a number and a bar of its six parts; the bar is as wide as 100 points. */
export function FitBar({ view }: { readonly view: FitView }): ReactElement {
  const { t } = useTranslation('recommendations');
  const { number, list } = useFormats();
  const points = (value: number): string => number(value, { minimum: 1 });
  const parts = view.segments.map((segment) =>
    t('item.barPart', {
      name: t(`group.${segment.group}.name`),
      points: points(segment.points),
    }),
  );
  return (
    <div className={classes['fit']}>
      <div className={classes['value']}>
        {points(view.fit)} <span className={classes['unit']}>{t('item.fit')}</span>
      </div>
      <div
        className={classes['bar']}
        role="img"
        aria-label={t('item.bar', { fit: points(view.fit), parts: list(parts) })}
      >
        {view.segments
          .filter((segment) => segment.points > 0)
          .map((segment) => (
            <span
              key={segment.group}
              className={classes['segment']}
              title={`${t(`group.${segment.group}.name`)} ${points(segment.points)}`}
              style={{
                flexBasis: `${String(segment.points)}%`,
                background: colourOfGroup(segment.group),
              }}
            />
          ))}
      </div>
    </div>
  );
}
