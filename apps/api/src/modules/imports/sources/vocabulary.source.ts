import { codes, confidence, oneOf, optionalText, rowSource, text, whole, year } from '../cells';
import { defineKind } from '../import-kind';
import { node, relationship } from '../import-record';
import { regionReference } from './region.source';
import { sectorReference } from './sector.source';

export const ecosystemKind = defineKind(
  {
    id: text('slug of the ecosystem'),
    nr: whole('number in the list of the EU'),
    name: text('English name'),
  },
  (row, { provenance }) => ({
    nodes: [node('Ecosystem', row.id, { name: row.name, nr: row.nr, ...provenance })],
    relationships: [],
    references: [],
  }),
);

export const challengeKind = defineKind(
  { id: text('slug of the challenge'), name: text('English name') },
  (row, { provenance }) => ({
    nodes: [node('Challenge', row.id, { name: row.name, ...provenance })],
    relationships: [],
    references: [],
  }),
);

export const indicatorKind = defineKind(
  {
    id: text('id of the indicator'),
    name: text('English name'),
    name_nl: optionalText('Dutch name'),
    unit: text('unit of the figures'),
    description: optionalText('what is counted'),
  },
  (row, { provenance }) => ({
    nodes: [
      node('Indicator', row.id, {
        name: row.name,
        nameNl: row.name_nl,
        unit: row.unit,
        description: row.description,
        ...provenance,
      }),
    ],
    relationships: [],
    references: [],
  }),
);

export const callKind = defineKind(
  {
    id: text('code of the call'),
    name: text('name of the call'),
    year: year('year of the call'),
    source: rowSource,
  },
  (row, { provenance }) => ({
    nodes: [node('Call', row.id, { name: row.name, year: row.year, ...provenance })],
    relationships: [],
    references: [],
  }),
);

/** A theme is no node: its links go to every project that states it. */
export const themeSectorKind = defineKind(
  {
    theme: text('theme exactly as projects state it'),
    sectors: codes('NACE Rev. 2 divisions, parted by blanks; empty: names no sector'),
    main_sector: optionalText('the division that leads'),
    confidence,
  },
  (row, { provenance, themes }) => {
    themes.set(row.theme, {
      sectors: row.sectors,
      mainSector: row.main_sector,
      provenance: { ...provenance, confidence: row.confidence ?? provenance.confidence },
    });
    return {
      nodes: [],
      relationships: [],
      references: row.sectors.map((code) => ({ ...sectorReference(code), column: 'sectors' })),
    };
  },
);

/** Sectors of a priority are assigned by keyword, not stated by the region. */
const ASSIGNED = { origin: 'derived', basis: 'assigned', confidence: 'medium' } as const;

export const priorityKind = defineKind(
  {
    region: text('NUTS code of the region or country'),
    nuts_version: oneOf(['2013', '2016', '2021', '2024'], 'edition of NUTS of the code'),
    period: text('programming period, as 2021-2027'),
    priority_no: whole('order in the list, not a rank'),
    name: text('name in English'),
    name_original: optionalText('name in the language of the strategy'),
    sectors: codes('NACE Rev. 2 divisions, parted by blanks'),
    domain: optionalText('industrial ecosystem or cross-cutting'),
    policy_objective: optionalText('objective of the Union'),
    source_url: optionalText('page on which the priority was read'),
  },
  (row, { provenance }) => {
    const region = regionReference(row.nuts_version, row.region);
    const id = [row.region, row.period, row.priority_no?.toString() ?? ''].join('|');
    const theme = node('Theme', id, {
      name: row.name,
      nameOriginal: row.name_original,
      period: row.period,
      priorityNo: row.priority_no,
      domain: row.domain,
      policyObjective: row.policy_objective,
      sourceUrl: row.source_url,
      ...provenance,
    });
    const sectors = row.sectors.map((code) => sectorReference(code));
    return {
      nodes: [theme],
      relationships: [
        relationship('HAS_PRIORITY', [region, theme], { ...provenance }),
        ...sectors.map((sector) =>
          relationship('CONCERNS', [theme, sector], { ...provenance, ...ASSIGNED }),
        ),
      ],
      references: [
        { ...region, column: 'region' },
        ...sectors.map((sector) => ({ ...sector, column: 'sectors' })),
      ],
    };
  },
);
