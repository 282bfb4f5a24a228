import { geoAzimuthalEqualArea, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';

export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Corners of the part of Europe that the maps show. */
const EUROPE: readonly GeoPoint[] = [
  { lat: 35, lon: -10 },
  { lat: 35, lon: 33 },
  { lat: 69, lon: -8 },
  { lat: 69, lon: 33 },
  { lat: 64, lon: -23 },
];
const EUROPE_CENTRE: GeoPoint = { lat: 52, lon: 13 };
/** Half the width of the view around a place outside Europe, in degrees. */
const ELSEWHERE_REACH = 22;

function isInEurope({ lat, lon }: GeoPoint): boolean {
  return lat >= 34 && lat <= 72 && lon >= -25 && lon <= 46;
}

function around({ lat, lon }: GeoPoint): readonly GeoPoint[] {
  return [
    { lat: Math.min(85, lat + ELSEWHERE_REACH), lon },
    { lat: Math.max(-85, lat - ELSEWHERE_REACH), lon },
    { lat, lon: lon - ELSEWHERE_REACH },
    { lat, lon: lon + ELSEWHERE_REACH },
  ];
}

/**
 * Equal-area projection (azimuthal, Lambert), so that regions compare by size. It shows Europe when every point lies
 * there; otherwise the points themselves with the land around them.
 */
export function mapProjection(points: readonly GeoPoint[], size: MapSize): GeoProjection {
  const outside = points.filter((point) => !isInEurope(point));
  const focus =
    outside.length === 0 ? EUROPE : [...points.filter(isInEurope), ...outside.flatMap(around)];
  const centre = outside[0] === undefined ? EUROPE_CENTRE : middleOf(focus);
  const corners: MultiPoint = {
    type: 'MultiPoint',
    coordinates: focus.map(({ lat, lon }) => [lon, lat]),
  };
  return geoAzimuthalEqualArea()
    .rotate([-centre.lon, -centre.lat])
    .clipAngle(80)
    .fitExtent(
      [
        [6, 6],
        [size.width - 6, size.height - 6],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);
}

function middleOf(points: readonly GeoPoint[]): GeoPoint {
  const lats = points.map(({ lat }) => lat);
  const lons = points.map(({ lon }) => lon);
  return {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lon: (Math.min(...lons) + Math.max(...lons)) / 2,
  };
}

/** Where a point stands on the map; null when it lies outside what the map shows. */
export function placeOf(
  projection: GeoProjection,
  { lat, lon }: GeoPoint,
): { readonly x: number; readonly y: number } | null {
  const place = projection([lon, lat]);
  return place === null ? null : { x: place[0], y: place[1] };
}

export const pathsOf = geoPath;
