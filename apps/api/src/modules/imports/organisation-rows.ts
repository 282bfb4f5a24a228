import type { Provenance } from './import-record';
import type { integer } from '../../platform/graph/decode';

type DatabaseInteger = ReturnType<typeof integer>;

export interface OrganisationRow {
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  readonly acronym: string | null;
  readonly country: string;
  readonly main_type: string;
  readonly main_type_basis: string | null;
  readonly main_type_confidence: 'high' | 'medium' | 'low' | null;
  readonly capacities: readonly string[];
  readonly town: string | null;
  readonly town_basis: string | null;
  readonly region_text: string | null;
  readonly nuts2: string | null;
  readonly website: string | null;
  readonly eqf_levels: readonly string[];
  readonly isced_fields: readonly string[];
  readonly learners: DatabaseInteger | null;
  readonly learners_work_based: DatabaseInteger | null;
  readonly learners_school_full_time: DatabaseInteger | null;
  readonly learners_school_part_time: DatabaseInteger | null;
  readonly learners_year: DatabaseInteger | null;
}

export interface IdentifierRow {
  readonly organisation: string;
  readonly scheme: string;
  readonly value: string;
}

export interface PlaceRow {
  readonly organisation: string;
  readonly town: string | null;
  readonly geonames_id: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly nuts_version: string;
  readonly nuts3: string | null;
  readonly nuts2: string | null;
  readonly basis: string | null;
}

/** A row as it was read, with its provenance and the file that it stands in. */
export interface Gathered<Row> {
  readonly row: Row;
  readonly provenance: Provenance;
  readonly file: string;
}

/** An organisation of the graph as matching needs it. */
export interface KnownOrganisation {
  readonly id: string;
  readonly name: string;
  readonly label: string | null;
  readonly country: string;
  readonly town: string | null;
  readonly mainType: string;
  readonly source: string;
  readonly importKeys: readonly string[];
  readonly identifiers: readonly string[];
}

/** The key under which a source knows an organisation. */
export function importKeyOf({ row, provenance }: Gathered<OrganisationRow>): string {
  return `${provenance.source}:${row.id}`;
}

export function identifierKeyOf(row: IdentifierRow): string {
  return `${row.scheme}:${row.value}`;
}
