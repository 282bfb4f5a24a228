import { Injectable } from '@nestjs/common';
import { sum, type LocalisedText } from '@trellis/domain/kernel';
import { isoCountry } from '../../platform/i18n/country-names';
import { REGION_RATES_SHOWN } from './region-rates';
import { type EmploymentRow, type RegionFigureRow, RegionsRepository } from './regions.repository';
import type {
  GroupFigureType,
  PeerRangeType,
  RegionFigureType,
  RegionRateType,
  RegionRecodeType,
  RegionType,
} from './regions.types';

export interface RegionQuestion {
  readonly level: number | null;
  /** ISO alpha-2 or Eurostat code. */
  readonly country: string | null;
  readonly withFigures: boolean;
}

/** Regions with what is known about them. */
@Injectable()
export class RegionsService {
  constructor(private readonly regions: RegionsRepository) {}

  async list({ level, country, withFigures }: RegionQuestion): Promise<readonly RegionType[]> {
    const found = await this.regions.listed({
      level,
      country: country === null ? null : isoCountry(country),
    });
    if (!withFigures) return found;
    const having = new Set(await this.regions.withNicheFigures(found.map(({ key }) => key)));
    return found.filter(({ key }) => having.has(key));
  }

  recodes(key: string): Promise<readonly RegionRecodeType[]> {
    return this.regions.recodes(key);
  }

  async figures(key: string): Promise<readonly RegionFigureType[]> {
    const rows = await this.regions.figures(key);
    return rows.map((row) => ({ ...row, peers: peersOf(row) }));
  }

  /** The ratios that both counts are there for, worded by `inLanguage`. */
  async rates(
    key: string,
    inLanguage: (text: LocalisedText) => string,
  ): Promise<readonly RegionRateType[]> {
    const rows = await this.regions.rates(key, REGION_RATES_SHOWN);
    return rows.flatMap((row) => {
      const rate = REGION_RATES_SHOWN.find(({ id }) => id === row.id);
      if (rate === undefined) return [];
      const words = { name: inLanguage(rate.names), description: inLanguage(rate.descriptions) };
      return [{ ...row, ...words, peers: peersOf(row) }];
    });
  }

  async employmentByGroup(key: string): Promise<readonly GroupFigureType[]> {
    return withShares(await this.regions.employment(key));
  }
}

function peersOf(
  row: Omit<RegionFigureRow, 'indicatorId' | 'regionKey' | 'flag'>,
): PeerRangeType | null {
  const { count, minimum, q25, median, q75, maximum, below, equal } = row;
  if (minimum === null || q25 === null || median === null || q75 === null || maximum === null) {
    return null;
  }
  const percentile = row.value === null ? null : (100 * (below + equal / 2)) / count;
  return { count, minimum, q25, median, q75, maximum, percentile };
}

/** The published total counts people whose group is unknown as well, so shares are of it where it is there. */
function withShares(rows: readonly EmploymentRow[]): readonly GroupFigureType[] {
  const groups = rows.filter(({ group }) => group !== 'TOTAL');
  const published = rows.find(({ group }) => group === 'TOTAL')?.value ?? null;
  const known = groups.flatMap(({ value }) => (value === null ? [] : [value]));
  const total = published ?? sum(known);
  return groups.map((row) => ({
    ...row,
    share: row.value === null || total === 0 ? null : row.value / total,
  }));
}
