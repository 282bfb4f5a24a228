import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import * as z from 'zod/mini';
import { numericCode } from './country-codes';

/** A country's outline (Natural Earth, 1:110 million; public domain). */
export interface CountryOutline {
  readonly key: string;
  readonly code: string | null;
  readonly shape: Feature<Geometry>;
}

const properties = z.object({ name: z.string() });

const isTopology = (value: unknown): value is Topology<{ countries: GeometryCollection }> =>
  z.safeParse(
    z.object({ type: z.literal('Topology'), objects: z.object({ countries: z.unknown() }) }),
    value,
  ).success;

/** The outlines of all countries; places smaller than the scale allows, such as Malta, have none. */
export function countryOutlines(): readonly CountryOutline[] {
  const topology: unknown = atlas;
  if (!isTopology(topology)) return [];
  return feature(topology, topology.objects.countries).features.map((shape, index) => ({
    key: `${String(shape.id ?? properties.parse(shape.properties).name)} ${String(index)}`,
    code: shape.id === undefined ? null : String(shape.id),
    shape,
  }));
}

/** Whether an outline is the country with this ISO 3166 alpha-2 code. */
export function isCountry(outline: CountryOutline, alpha2: string | null): boolean {
  return alpha2 !== null && outline.code !== null && outline.code === numericCode(alpha2);
}
