import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import type { MapDot } from './map-drawing';
import classes from './region-map.module.css';

const MapDrawing = lazy(async () => ({ default: (await import('./map-drawing')).MapDrawing }));

const SMALL = { width: 320, height: 260 } as const;
const LARGE = { width: 640, height: 520 } as const;

export interface MiniMapProps {
  /** Null when the place is not known. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** What the dot stands for, such as "Groningen". */
  readonly label: string;
  /** ISO alpha-2. */
  readonly countryCode: string | null;
}

/** One dot on the outlines of Europe; a place that is not known is said in words. */
export function MiniMap({ lat, lon, label, countryCode }: MiniMapProps): ReactElement {
  const { t } = useTranslation('map');
  const dots = useMemo(
    () => (lat === null || lon === null ? [] : [{ id: 'place', label, lat, lon }]),
    [lat, lon, label],
  );
  if (dots.length === 0) return <p className={classes['unknown']}>{t('unknown', { label })}</p>;
  return (
    <figure className={classes['mini']}>
      <Suspense fallback={<div className={classes['waiting']} />}>
        <MapDrawing
          dots={dots}
          label={t('one', { label })}
          size={SMALL}
          countryCode={countryCode}
          selected={null}
          onSelect={undefined}
        />
      </Suspense>
      <figcaption>{t('outlines')}</figcaption>
    </figure>
  );
}

export interface RegionMapProps {
  readonly dots: readonly MapDot[];
  /** What the map shows, as a sentence. */
  readonly label: string;
  readonly countryCode?: string | null;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Several dots, each focusable, with the same as a list beside the map; one selection for both. */
export function RegionMap(props: RegionMapProps): ReactElement {
  const { dots, label, countryCode = null, selected, onSelect } = props;
  const { t } = useTranslation('map');
  const { number } = useFormats();
  return (
    <figure className={classes['large']}>
      <Suspense fallback={<div className={classes['waiting']} />}>
        <MapDrawing
          dots={dots}
          label={label}
          size={LARGE}
          countryCode={countryCode}
          selected={selected}
          onSelect={onSelect}
        />
      </Suspense>
      <figcaption>
        {label} {t('rule', { count: dots.length, total: number(dots.length) })} {t('outlines')}
      </figcaption>
      <ul className={classes['list']} aria-label={t('list')}>
        {dots.map((dot) => (
          <li key={dot.id}>
            <button
              type="button"
              aria-pressed={dot.id === selected}
              onClick={() => onSelect(dot.id)}
            >
              {dot.label}
            </button>
          </li>
        ))}
      </ul>
    </figure>
  );
}
