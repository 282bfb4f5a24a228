import { integer } from '../../platform/graph/decode';
import {
  node,
  relationship,
  type NodeRecord,
  type NodeReference,
  type Properties,
  type Provenance,
  type RelationshipRecord,
  type RowRecords,
} from './import-record';
import type { GatheredOrganisation } from './organisation-gathering';
import {
  identifierKeyOf,
  importKeyOf,
  type Gathered,
  type OrganisationRow,
  type PlaceRow,
} from './organisation-rows';
import { countryReference, regionReference } from './sources/region.source';

const RANKS = { high: 3, medium: 2, low: 1 } as const;

function rankOf(row: OrganisationRow): number {
  return row.main_type_confidence === null ? 0 : RANKS[row.main_type_confidence];
}

/** The first value that a row states, in the order of the files. */
function firstKnown<T>(
  rows: readonly Gathered<OrganisationRow>[],
  read: (row: OrganisationRow) => T | null,
): T | null {
  for (const { row } of rows) {
    const value = read(row);
    if (value !== null) return value;
  }
  return null;
}

function typeRow(
  rows: readonly Gathered<OrganisationRow>[],
  first: OrganisationRow,
): OrganisationRow {
  return rows.reduce((best, { row }) => (rankOf(row) > rankOf(best) ? row : best), first);
}

function unionOf(
  rows: readonly Gathered<OrganisationRow>[],
  read: (row: OrganisationRow) => readonly string[],
): readonly string[] {
  return [...new Set(rows.flatMap(({ row }) => read(row)))];
}

function placeProperties(place: Gathered<PlaceRow> | undefined): Properties {
  return {
    lat: place?.row.lat ?? null,
    lon: place?.row.lon ?? null,
    nuts3: place?.row.nuts3 ?? null,
  };
}

interface OrganisationView {
  readonly organisation: GatheredOrganisation;
  readonly first: Gathered<OrganisationRow>;
  readonly place: Gathered<PlaceRow> | undefined;
  readonly identityState: 'confirmed' | 'provisional';
}

function organisationNode({
  organisation,
  first,
  place,
  identityState,
}: OrganisationView): NodeRecord {
  const { rows } = organisation;
  const type = typeRow(rows, first.row);
  const eqfLevels = unionOf(rows, (row) => row.eqf_levels);
  const iscedFields = unionOf(rows, (row) => row.isced_fields);
  return node('Organisation', organisation.id, {
    orgKey: organisation.id,
    name: first.row.name,
    label: first.row.label ?? first.row.name,
    acronym: firstKnown(rows, (row) => row.acronym),
    country: first.row.country,
    mainType: type.main_type,
    mainTypeBasis: type.main_type_basis,
    mainTypeConfidence: type.main_type_confidence,
    capacities: [...new Set([type.main_type, ...unionOf(rows, (row) => row.capacities)])],
    town: firstKnown(rows, (row) => row.town) ?? place?.row.town ?? null,
    townBasis: firstKnown(rows, (row) => row.town_basis) ?? place?.row.basis ?? null,
    regionText: firstKnown(rows, (row) => row.region_text),
    ...placeProperties(place),
    nuts2: place?.row.nuts2 ?? firstKnown(rows, (row) => row.nuts2),
    website: firstKnown(rows, (row) => row.website),
    eqfLevels: eqfLevels.length === 0 ? null : eqfLevels.map((level) => integer(Number(level))),
    iscedFields: iscedFields.length === 0 ? null : iscedFields,
    learners: firstKnown(rows, (row) => row.learners),
    learnersWorkBased: firstKnown(rows, (row) => row.learners_work_based),
    learnersSchoolFullTime: firstKnown(rows, (row) => row.learners_school_full_time),
    learnersSchoolPartTime: firstKnown(rows, (row) => row.learners_school_part_time),
    learnersYear: firstKnown(rows, (row) => row.learners_year),
    identityState,
    ...first.provenance,
  });
}

/** The fields of a row that are kept as statements, with the basis that the row itself names. */
function statedFields(
  row: OrganisationRow,
): readonly (readonly [field: string, value: string | null, basis: string | null])[] {
  return [
    ['name', row.name, null],
    ['label', row.label, 'readable spelling by rule'],
    ['acronym', row.acronym, null],
    ['mainType', row.main_type, row.main_type_basis],
    ['town', row.town, row.town_basis],
    ['regionText', row.region_text, null],
    ['website', row.website, null],
    ['learners', row.learners?.toString() ?? null, null],
  ];
}

/** A published register states its type; a type read from a name is derived. */
function statementProvenance(
  { row, provenance }: Gathered<OrganisationRow>,
  field: string,
  basis: string | null,
): Provenance {
  const isDerived = field === 'label' || (field === 'mainType' && basis !== 'register');
  if (!isDerived) return { ...provenance, basis: basis ?? provenance.basis };
  const confidence = field === 'mainType' ? row.main_type_confidence : 'high';
  return { ...provenance, origin: 'derived', basis: basis ?? 'none', confidence };
}

function statementRecords(organisation: GatheredOrganisation): RowRecords {
  const owner: NodeReference = { label: 'Organisation', key: organisation.id };
  const statements = organisation.rows.flatMap((gathered) =>
    statedFields(gathered.row).flatMap(([field, value, basis]) => {
      if (value === null || (field === 'label' && value === gathered.row.name)) return [];
      const provenance = statementProvenance(gathered, field, basis);
      const id = `${organisation.id}|${field}|${importKeyOf(gathered)}`;
      return [
        {
          statement: node('Statement', id, { field, value, ...provenance }),
          stated: gathered.provenance,
        },
      ];
    }),
  );
  return {
    nodes: statements.map(({ statement }) => statement),
    relationships: statements.map(({ statement, stated }) =>
      relationship('HAS_STATEMENT', [owner, statement], { ...stated }),
    ),
    references: [],
  };
}

function keyRecords(organisation: GatheredOrganisation): RowRecords {
  const owner: NodeReference = { label: 'Organisation', key: organisation.id };
  const importKeys = organisation.rows.map((gathered) =>
    node('ImportKey', importKeyOf(gathered), {
      sourceKey: gathered.row.id,
      ...gathered.provenance,
    }),
  );
  const identifiers = organisation.identifiers.map(({ row, provenance }) =>
    node('Identifier', identifierKeyOf(row), {
      scheme: row.scheme,
      value: row.value,
      ...provenance,
    }),
  );
  return {
    nodes: [...importKeys, ...identifiers],
    relationships: [
      ...organisation.rows.map((gathered, index) =>
        relationship('IMPORTED_AS', [owner, importKeys[index] ?? owner], {
          ...gathered.provenance,
        }),
      ),
      ...organisation.identifiers.map(({ provenance }, index) =>
        relationship('IDENTIFIED_BY', [owner, identifiers[index] ?? owner], { ...provenance }),
      ),
    ],
    references: [],
  };
}

/** Where the organisation lies: the finest region known, else its country. */
function locationRecord({ organisation, first, place }: OrganisationView): RelationshipRecord {
  const owner: NodeReference = { label: 'Organisation', key: organisation.id };
  const code = place?.row.nuts3 ?? place?.row.nuts2 ?? null;
  if (place !== undefined && code !== null) {
    const basis = place.row.basis ?? place.provenance.basis;
    return relationship('LOCATED_IN', [owner, regionReference(place.row.nuts_version, code)], {
      ...place.provenance,
      basis,
    });
  }
  const nuts2 = firstKnown(organisation.rows, (row) => row.nuts2);
  const region =
    nuts2 === null ? countryReference(first.row.country) : regionReference('2024', nuts2);
  return relationship('LOCATED_IN', [owner, region], { ...first.provenance });
}

/**
 * The records of one organisation: the node with the values that survive (the first file that knows a
 * value wins; the type of the highest confidence wins), its keys, its place, and one statement a field
 * and source. An organisation that only identifiers or places speak of keeps its node as it is.
 */
export function organisationRecords(
  organisation: GatheredOrganisation,
  identityState: 'confirmed' | 'provisional',
): RowRecords {
  const [first] = organisation.rows;
  const keys = keyRecords(organisation);
  if (first === undefined) return keys;
  const view: OrganisationView = {
    organisation,
    first,
    place: organisation.places[0],
    identityState,
  };
  const statements = statementRecords(organisation);
  return {
    nodes: [organisationNode(view), ...keys.nodes, ...statements.nodes],
    relationships: [...keys.relationships, locationRecord(view), ...statements.relationships],
    references: [],
  };
}
