import type { NicheType, RegionNichesType } from './niches.types';

const codeOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** A niche as the command line gives it: the fields of the API, with sector and priorities named by code and id. */
export type ReportedNiche = Omit<NicheType, 'sectorCode' | 'priorityIds'> & {
  readonly sector: string;
  readonly priorities: readonly string[];
};

/** Niches as the command line gives them, with regions and sectors named by code. */
export type NichesReport = Omit<
  RegionNichesType,
  'regionKey' | 'figuresRegionKey' | 'niches' | 'notSeen'
> & {
  readonly format: 'trellis.niches/1';
  readonly region: string;
  readonly figuresRegion: string;
  readonly niches: readonly ReportedNiche[];
  /** `count` is in divisions; a section among the sectors stands for all of its divisions. */
  readonly notSeen: readonly {
    readonly reason: string;
    readonly count: number;
    readonly sectors: readonly string[];
  }[];
};

function reported({ sectorCode, priorityIds, ...fields }: NicheType): ReportedNiche {
  return { sector: sectorCode, ...fields, priorities: priorityIds };
}

/** The list of a region, ready to be written as JSON. */
export function nichesReport(found: RegionNichesType): NichesReport {
  const { regionKey, figuresRegionKey, niches, notSeen, ...fields } = found;
  return {
    format: 'trellis.niches/1',
    region: codeOf(regionKey),
    figuresRegion: codeOf(figuresRegionKey),
    ...fields,
    niches: niches.map(reported),
    notSeen: notSeen.map(({ reason, count, sectorCodes }) => ({
      reason,
      count,
      sectors: sectorCodes,
    })),
  };
}
