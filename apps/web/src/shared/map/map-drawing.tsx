import { useMemo, type KeyboardEvent, type ReactElement } from 'react';
import { countryOutlines, isCountry } from './outlines';
import { mapProjection, pathsOf, placeOf, type GeoPoint, type MapSize } from './projection';
import classes from './region-map.module.css';

export interface MapDot extends GeoPoint {
  readonly id: string;
  readonly label: string;
}

export interface MapDrawingProps {
  readonly dots: readonly MapDot[];
  readonly label: string;
  readonly size: MapSize;
  /** The country that is set off from the others. */
  readonly countryCode: string | null;
  readonly selected: string | null;
  /** Absent for a map that only shows. */
  readonly onSelect: ((id: string) => void) | undefined;
}

/** Country outlines with dots, as SVG; loaded only where a map is shown. */
export function MapDrawing(props: MapDrawingProps): ReactElement {
  const { dots, label, size, countryCode, onSelect } = props;
  const { width, height } = size;
  const drawing = useMemo(() => {
    const projection = mapProjection(dots, { width, height });
    const path = pathsOf(projection);
    return {
      projection,
      outlines: countryOutlines().flatMap((outline) => {
        const line = path(outline.shape);
        return line === null
          ? []
          : [{ key: outline.key, line, isHome: isCountry(outline, countryCode) }];
      }),
    };
  }, [dots, width, height, countryCode]);
  const isOperable = onSelect !== undefined;
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      className={classes['map']}
      role={isOperable ? 'group' : 'img'}
      aria-label={label}
    >
      {drawing.outlines.map(({ key, line, isHome }) => (
        <path key={key} d={line} className={isHome ? classes['home'] : classes['land']} />
      ))}
      {dots.map((dot) => (
        <Dot
          key={dot.id}
          dot={dot}
          place={placeOf(drawing.projection, dot)}
          isSelected={dot.id === props.selected}
          onSelect={onSelect}
        />
      ))}
    </svg>
  );
}

interface DotProps {
  readonly dot: MapDot;
  readonly place: { readonly x: number; readonly y: number } | null;
  readonly isSelected: boolean;
  readonly onSelect: ((id: string) => void) | undefined;
}

function Dot({ dot, place, isSelected, onSelect }: DotProps): ReactElement | null {
  if (place === null) return null;
  const mark = (
    <>
      <circle cx={place.x} cy={place.y} r={isSelected ? 8 : 6} className={classes['ring']} />
      <circle cx={place.x} cy={place.y} r={isSelected ? 6 : 4.5} className={classes['dot']} />
    </>
  );
  if (onSelect === undefined) return <g>{mark}</g>;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onSelect(dot.id);
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={dot.label}
      aria-pressed={isSelected}
      className={classes['operable']}
      onClick={() => onSelect(dot.id)}
      onKeyDown={onKeyDown}
    >
      <title>{dot.label}</title>
      {mark}
    </g>
  );
}
