import * as z from 'zod';
import { decodeRow } from '../../platform/graph/decode';
import { confidenceColumn, provenanceColumn } from '../../platform/graphql/provenance-column';
import { OrganisationKind } from './organisation-kinds.types';
import type { CapacityType, OrganisationType, PlaceType } from './organisations.types';

const number = z.nullable(z.number());
const text = z.nullable(z.string());
const kind = z.enum(OrganisationKind);

const columns = z.object({
  id: z.string(),
  orgKey: z.string(),
  name: z.string(),
  publishedName: z.string(),
  acronym: text,
  kind,
  kindBasis: text,
  kindConfidence: confidenceColumn,
  capacities: z.array(kind),
  country: z.string(),
  town: text,
  townBasis: text,
  latitude: number,
  longitude: number,
  website: text,
  learners: number,
  learnersYear: number,
  eqfLevels: z.nullable(z.array(z.int())),
  iscedCodes: z.nullable(z.array(z.string())),
  identityState: text,
  projectCount: z.int(),
  located: z.nullable(z.object({ regionKey: z.string(), provenance: provenanceColumn })),
  provenance: provenanceColumn,
});
type Columns = z.output<typeof columns>;

/** The main kind first, then the others as the record lists them. */
function capacitiesOf(row: Columns): readonly CapacityType[] {
  const others = row.capacities.filter((capacity) => capacity !== row.kind);
  return [
    { kind: row.kind, main: true, basis: row.kindBasis, confidence: row.kindConfidence },
    ...others.map((other) => ({ kind: other, main: false, basis: null, confidence: null })),
  ];
}

/** Null when neither a town nor a region below the country is known: the country is a field of its own. */
function placeOf(row: Columns): PlaceType | null {
  if (row.town === null && row.located === null) return null;
  return {
    town: row.town,
    regionKey: row.located?.regionKey ?? null,
    latitude: row.latitude,
    longitude: row.longitude,
    basis: row.located?.provenance.basis ?? row.townBasis,
    confidence: row.located?.provenance.confidence ?? null,
    provenance: row.located?.provenance ?? row.provenance,
  };
}

export const organisationRow = decodeRow(
  columns.transform((row): OrganisationType => ({
    id: row.id,
    orgKey: row.orgKey,
    name: row.name,
    publishedName: row.publishedName,
    acronym: row.acronym,
    kind: row.kind,
    capacities: capacitiesOf(row),
    country: { code: row.country },
    place: placeOf(row),
    website: row.website,
    learners: row.learners,
    learnersYear: row.learnersYear,
    eqfLevels: row.eqfLevels,
    iscedCodes: row.iscedCodes,
    identityProvisional: row.identityState !== 'confirmed',
    projectCount: row.projectCount,
    provenance: row.provenance,
  })),
);
