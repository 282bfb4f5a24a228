import { decimal, oneOf, optionalText, text, year } from '../cells';
import { defineKind } from '../import-kind';
import { relationship, type NodeReference, type RowReference } from '../import-record';
import { regionReference } from './region.source';
import { fieldReference, sectorReference } from './sector.source';

interface FigureTarget {
  readonly indicator: string;
  readonly sector: string | null;
  readonly field: string | null;
}

/** A figure is about a sector, a field of study, or the region as a whole (then its indicator). */
function targetOf(row: FigureTarget): RowReference {
  if (row.sector !== null) return { ...sectorReference(row.sector), column: 'sector' };
  if (row.field !== null) return { ...fieldReference(row.field), column: 'field' };
  return { label: 'Indicator', key: row.indicator, column: 'indicator' };
}

export const figureKind = defineKind(
  {
    indicator: text('id of an indicator'),
    nuts_version: oneOf(
      ['2013', '2016', '2021', '2024'],
      'edition of NUTS in which the figure was published',
    ),
    region: text('NUTS or country code as Eurostat writes it'),
    sector: optionalText('NACE Rev. 2 section or division'),
    field: optionalText('ISCED-F 2013 code'),
    group: optionalText('group of activities or other breakdown, as B-E or TOTAL'),
    isced11: optionalText('ISCED 2011 level, as ED35'),
    year: year('reference year'),
    value: decimal('the figure; empty when withheld, never zero for unknown'),
    flag: optionalText('flag of the statistical office'),
    lq: decimal('location quotient beside the figure'),
    share_mapped: decimal('share of the figure that could be carried over, 0 to 1'),
  },
  (row, { provenance }) => {
    const from = regionReference(row.nuts_version, row.region);
    const { column, ...target } = targetOf(row);
    const to: NodeReference = target;
    const extra = [row.isced11, row.group].filter((part) => part !== null).join(',');
    const key = [row.indicator, from.key, to.key, row.year.toString(), extra].join('|');
    const properties = {
      key,
      indicator: row.indicator,
      year: row.year,
      value: row.value,
      flag: row.flag,
      group: row.group,
      isced11: row.isced11,
      lq: row.lq,
      shareMapped: row.share_mapped,
      ...provenance,
    };
    return {
      nodes: [],
      relationships: [relationship('HAS_FIGURE', [from, to], properties)],
      references: [
        { ...from, column: 'region' },
        { ...to, column },
        { label: 'Indicator', key: row.indicator, column: 'indicator' },
      ],
    };
  },
);
