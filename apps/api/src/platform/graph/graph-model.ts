/**
 * The graph model: every label, relationship type and key of the database, described once.
 * Migrations, the import pipeline, `trellis doctor` and the GraphQL contract test read it.
 */

/** Properties that every node and every relationship carries, whatever its kind. */
export const PROVENANCE_PROPERTIES = {
  source: 'Id of the Source that the fact comes from.',
  licence: 'Licence under which the fact may be reused.',
  vintage: 'Retrieval or reference date of the fact, as ISO date, month or year.',
  origin: '"recorded" when a source states the fact, "derived" when it was worked out from others.',
  basis: 'How a derived fact was worked out; null when recorded.',
  confidence: '"high", "medium" or "low" for a derived fact; null when recorded.',
} as const;

export interface NodeDescription {
  readonly key: string;
  readonly description: string;
  /** Properties that must be present; Community cannot enforce them, `trellis doctor` counts breaks. */
  readonly required: readonly string[];
}

/** Node labels with the property that is their unique key. */
export const NODES = {
  Organisation: {
    key: 'id',
    description: 'A VET provider, business, university, chamber, public body or other actor.',
    required: ['name', 'country', 'mainType'],
  },
  Identifier: {
    key: 'key',
    description:
      'An external identifier of an organisation (PIC, OID, VAT, ROR, national) as scheme:value.',
    required: ['scheme', 'value'],
  },
  ImportKey: {
    key: 'key',
    description: 'The key under which one source knows an organisation, as source:key.',
    required: ['sourceKey'],
  },
  Statement: {
    key: 'id',
    description: 'One value that one source states for one field of an organisation.',
    required: ['field', 'value'],
  },
  Project: {
    key: 'id',
    description: 'A funded project with its partners.',
    required: ['acronym', 'title', 'callYear'],
  },
  Call: { key: 'id', description: 'A call for proposals.', required: ['name', 'year'] },
  Region: {
    key: 'key',
    description: 'A NUTS region or country in one version of the classification, as version:code.',
    required: ['code', 'version', 'level', 'name'],
  },
  Sector: {
    key: 'key',
    description: 'A NACE section, division, group or class in one revision, as revision:code.',
    required: ['code', 'revision', 'level', 'labelEn'],
  },
  FieldOfStudy: {
    key: 'code',
    description: 'An ISCED-F 2013 field of education and training.',
    required: ['level', 'labelEn'],
  },
  Theme: {
    key: 'id',
    description: 'A smart-specialisation (S3) priority of a region.',
    required: ['name', 'period'],
  },
  Ecosystem: {
    key: 'id',
    description: 'One of the 14 industrial ecosystems of the EU.',
    required: ['name'],
  },
  Challenge: {
    key: 'id',
    description: 'A societal challenge that projects address.',
    required: ['name'],
  },
  Indicator: {
    key: 'id',
    description: 'A statistical measure with its unit; figures hang on relationships to it.',
    required: ['name', 'unit'],
  },
  Source: {
    key: 'id',
    description: 'Where facts come from: publisher, licence, attribution and vintage.',
    required: ['title', 'publisher', 'licence', 'attribution', 'vintage'],
  },
  ImportRun: {
    key: 'id',
    description: 'One run of the import pipeline with its counts and row errors.',
    required: ['startedAt', 'state'],
  },
  SnapshotVersion: {
    key: 'id',
    description: 'Version of the public graph; each write that touches it raises the number.',
    required: ['version'],
  },
  Migration: {
    key: 'id',
    description: 'A migration that was applied, with its checksum.',
    required: ['checksum'],
  },
} as const satisfies Record<string, NodeDescription>;

export type NodeLabel = keyof typeof NODES;

export interface RelationshipDescription {
  readonly from: NodeLabel;
  readonly to: readonly NodeLabel[];
  readonly description: string;
  /** Unique key property where a pair of nodes can be tied more than once. */
  readonly key?: string;
}

/** Relationship types with their ends. */
export const RELATIONSHIPS = {
  PARTICIPATES_IN: {
    from: 'Organisation',
    to: ['Project'],
    key: 'key',
    description: 'The organisation takes part in the project with a role (and dates when known).',
  },
  FUNDED_UNDER: {
    from: 'Project',
    to: ['Call'],
    description: 'The project was funded under the call.',
  },
  ABOUT_SECTOR: {
    from: 'Project',
    to: ['Sector'],
    description:
      'The theme of the project concerns the NACE division (main says whether it leads).',
  },
  IN_ECOSYSTEM: {
    from: 'Project',
    to: ['Ecosystem'],
    description: 'The project serves the ecosystem.',
  },
  ADDRESSES: {
    from: 'Project',
    to: ['Challenge'],
    description: 'The project addresses the challenge.',
  },
  LOCATED_IN: {
    from: 'Organisation',
    to: ['Region'],
    description: 'The organisation lies in the region (finest known level, or its country).',
  },
  IDENTIFIED_BY: {
    from: 'Organisation',
    to: ['Identifier'],
    description: 'The organisation carries the identifier.',
  },
  IMPORTED_AS: {
    from: 'Organisation',
    to: ['ImportKey'],
    description: 'A source knows the organisation under the key.',
  },
  HAS_STATEMENT: {
    from: 'Organisation',
    to: ['Statement'],
    description: 'A source states the value for the organisation.',
  },
  MAY_BE_SAME_AS: {
    from: 'Organisation',
    to: ['Organisation'],
    description: 'Two records may be one organisation; a person has to decide.',
  },
  PART_OF: {
    from: 'Region',
    to: ['Region'],
    description: 'The region lies within the larger one.',
  },
  RECODED_TO: {
    from: 'Region',
    to: ['Region'],
    description:
      'The code of an older NUTS version became that of a newer one (kind: one_to_one, split, merged).',
  },
  SUBDIVISION_OF: {
    from: 'Sector',
    to: ['Sector'],
    description: 'The sector is part of the wider one.',
  },
  CORRESPONDS_TO: {
    from: 'Sector',
    to: ['Sector'],
    description: 'Official correspondence from NACE Rev. 2 to Rev. 2.1.',
  },
  WITHIN_FIELD: {
    from: 'FieldOfStudy',
    to: ['FieldOfStudy'],
    description: 'The field is part of the broader one.',
  },
  LEADS_TO: {
    from: 'FieldOfStudy',
    to: ['Sector'],
    description:
      'Share of the field that leads to work in the division (crosswalk weight, sums to 1 a field).',
  },
  HAS_PRIORITY: { from: 'Region', to: ['Theme'], description: 'The region set the S3 priority.' },
  CONCERNS: {
    from: 'Theme',
    to: ['Sector'],
    description: 'The priority was assigned to the NACE division.',
  },
  HAS_FIGURE: {
    from: 'Region',
    to: ['Sector', 'FieldOfStudy', 'Indicator'],
    key: 'key',
    description:
      'A figure of the region: indicator id, year, value (null when withheld), flag, for a sector, a field or the region as a whole.',
  },
  SECTOR_FIGURE: {
    from: 'Sector',
    to: ['Indicator'],
    key: 'key',
    description:
      'A European figure of the sector that is not tied to a region (share of VET-level work).',
  },
} as const satisfies Record<string, RelationshipDescription>;

export type RelationshipType = keyof typeof RELATIONSHIPS;
