import { confidence, decimal, oneOf, optionalText, requiredDecimal, text, whole } from '../cells';
import { defineKind } from '../import-kind';
import { node, relationship, type NodeReference, type Properties } from '../import-record';

/** Languages of the sector labels; each is a column `label_<language>` and a property `label<Language>`. */
const LABEL_LANGUAGES = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fi',
  'fr',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
  'tr',
] as const;

const labelColumns = Object.fromEntries(
  LABEL_LANGUAGES.map((language) => [`label_${language}`, optionalText(`label in ${language}`)]),
);

function labelProperty(language: string): string {
  return `label${language.charAt(0).toUpperCase()}${language.slice(1)}`;
}

function labelProperties(row: Readonly<Record<string, unknown>>): Properties {
  return Object.fromEntries(
    LABEL_LANGUAGES.map((language) => {
      const label = row[`label_${language}`];
      return [labelProperty(language), typeof label === 'string' ? label : null];
    }),
  );
}

/** The key of a NACE code in a revision, "2" or "2.1". */
export function sectorReference(code: string, revision = '2'): NodeReference {
  return { label: 'Sector', key: `nace${revision}:${code}` };
}

export const sectorKind = defineKind(
  {
    revision: oneOf(['2', '2.1'], 'revision of NACE: 2 or 2.1'),
    code: text('code with the dot, as 01.11'),
    level: oneOf(['section', 'division', 'group', 'class'], 'section, division, group or class'),
    parent: optionalText('code one level up; empty for sections'),
    section: text('letter of the section'),
    label_en: text('English label'),
    ...labelColumns,
  },
  (row, { provenance }) => {
    const sector = sectorReference(row.code, row.revision);
    const parents = row.parent === null ? [] : [sectorReference(row.parent, row.revision)];
    return {
      nodes: [
        node('Sector', sector.key, {
          revision: row.revision,
          code: row.code,
          level: row.level,
          section: row.section,
          labelEn: row.label_en,
          ...labelProperties(row),
          ...provenance,
        }),
      ],
      relationships: parents.map((parent) =>
        relationship('SUBDIVISION_OF', [sector, parent], { ...provenance }),
      ),
      references: parents.map((parent) => ({ ...parent, column: 'parent' })),
    };
  },
);

export const sectorCorrespondenceKind = defineKind(
  {
    from_code: text('code of NACE Rev. 2'),
    to_code: text('code of NACE Rev. 2.1'),
    mapping: oneOf(
      ['one_to_one', 'one_to_many', 'many_to_one', 'many_to_many'],
      'how many codes of Rev. 2 meet how many of Rev. 2.1',
    ),
  },
  (row, { provenance }) => {
    const from = sectorReference(row.from_code, '2');
    const to = sectorReference(row.to_code, '2.1');
    return {
      nodes: [],
      relationships: [
        relationship('CORRESPONDS_TO', [from, to], { mapping: row.mapping, ...provenance }),
      ],
      references: [
        { ...from, column: 'from_code' },
        { ...to, column: 'to_code' },
      ],
    };
  },
);

export function fieldReference(code: string): NodeReference {
  return { label: 'FieldOfStudy', key: code };
}

export const fieldOfStudyKind = defineKind(
  {
    code: text('ISCED-F 2013 code of 2, 3 or 4 digits'),
    level: oneOf(['broad', 'narrow', 'detailed'], 'broad, narrow or detailed'),
    parent: optionalText('code one level up; empty for broad fields'),
    label_en: text('English label'),
  },
  (row, { provenance }) => {
    const field = fieldReference(row.code);
    const parents = row.parent === null ? [] : [fieldReference(row.parent)];
    return {
      nodes: [
        node('FieldOfStudy', field.key, { level: row.level, labelEn: row.label_en, ...provenance }),
      ],
      relationships: parents.map((parent) =>
        relationship('WITHIN_FIELD', [field, parent], { ...provenance }),
      ),
      references: parents.map((parent) => ({ ...parent, column: 'parent' })),
    };
  },
);

export const fieldSectorWeightKind = defineKind(
  {
    field: text('ISCED-F 2013 code'),
    sector: text('NACE Rev. 2 division'),
    weight: requiredDecimal('share of the field that leads to the division, 0 to 1'),
    occupations: whole('number of occupations behind the weight'),
    confidence,
  },
  (row, { provenance }) => {
    const from = fieldReference(row.field);
    const to = sectorReference(row.sector);
    const stated = { ...provenance, confidence: row.confidence ?? provenance.confidence };
    const properties = { weight: row.weight, occupations: row.occupations, ...stated };
    return {
      nodes: [],
      relationships: [relationship('LEADS_TO', [from, to], properties)],
      references: [
        { ...from, column: 'field' },
        { ...to, column: 'sector' },
      ],
    };
  },
);

export const sectorFigureKind = defineKind(
  {
    indicator: text('id of an indicator'),
    sector: text('NACE Rev. 2 code'),
    year: text('reference year'),
    value: decimal('the figure; empty when withheld'),
    flag: optionalText('flag of the statistical office'),
  },
  (row, { provenance }) => {
    const from = sectorReference(row.sector);
    const to: NodeReference = { label: 'Indicator', key: row.indicator };
    const key = [row.indicator, from.key, row.year].join('|');
    const properties = {
      key,
      indicator: row.indicator,
      year: Number(row.year),
      value: row.value,
      flag: row.flag,
      ...provenance,
    };
    return {
      nodes: [],
      relationships: [relationship('SECTOR_FIGURE', [from, to], properties)],
      references: [
        { ...from, column: 'sector' },
        { ...to, column: 'indicator' },
      ],
    };
  },
);
