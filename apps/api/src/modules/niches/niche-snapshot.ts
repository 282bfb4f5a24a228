import { divisionOf, parseSectorCode, type SectorCode } from '@trellis/domain/catalogue';
import { isKnown, mean } from '@trellis/domain/kernel';
import {
  addedDensity,
  figureRow,
  prepareNicheModel,
  regionNiches,
  type NicheListName,
  type NicheModel,
  type RegionNicheList,
} from '@trellis/domain/niche';
import type { RegionalEconomy } from '@trellis/domain/recommendation';
import { regionCodes, type RegionCodes } from '../taxonomies';
import { figuresYear, nicheInput } from './niche-input';
import type { NicheRows } from './niches.repository';

/** What niches are answered from: one version of the figures, prepared once. */
export interface NicheSnapshot {
  readonly model: NicheModel;
  readonly codes: RegionCodes<NicheRows['regions'][number]>;
  readonly rows: NicheRows;
  /** The list of the region whose figures carry the code; null for a code without figures. */
  readonly listOf: (figuresCode: string, list: NicheListName) => RegionNicheList | null;
  /** The flag that the source put on a figure; null for none. */
  readonly flagOf: (figuresCode: string, division: string) => string | null;
  /** The node key of the region whose figures carry the code. */
  readonly figuresKey: (figuresCode: string) => string | null;
}

/** Niches of the asker's region that stand for what it may become (methods I.11). */
const NICHES_OF_A_REGION = 5;
const NUTS2_LENGTH = 4;

/** Prepares the figures. Throws when there are none, which is a database that was never seeded. */
export function nicheSnapshot(rows: NicheRows): NicheSnapshot {
  const year = figuresYear(rows) ?? 0;
  const model = prepareNicheModel(nicheInput(rows, year));
  const ofYear = rows.persons.filter((row) => row.year === year);
  const flags = new Map(ofYear.map((row) => [`${row.region} ${row.sector}`, row.flag]));
  const keys = new Map(ofYear.map((row) => [row.region, row.regionKey]));
  const lists = new Map<string, RegionNicheList | null>();
  const codeOf = new Map<string, NicheModel['regions'][number]>(
    model.regions.map((code) => [code, code]),
  );
  return {
    model,
    rows,
    codes: regionCodes(rows, model.regions),
    listOf: (figuresCode, list) => {
      const known = lists.get(`${figuresCode} ${list}`);
      if (known !== undefined) return known;
      const region = codeOf.get(figuresCode);
      const made = region === undefined ? null : regionNiches(model, region, list);
      lists.set(`${figuresCode} ${list}`, made);
      return made;
    },
    flagOf: (figuresCode, division) => {
      const flag = flags.get(`${figuresCode} ${division}`) ?? null;
      return flag === null || flag.trim() === '' ? null : flag;
    },
    figuresKey: (figuresCode) => keys.get(figuresCode) ?? null,
  };
}

function rowOfNuts2(snapshot: NicheSnapshot, code: string): number | null {
  if (code.length < NUTS2_LENGTH) return null;
  const figures = snapshot.codes.figuresOf(code.slice(0, NUTS2_LENGTH));
  const region = snapshot.model.regions.find((candidate) => candidate === figures);
  return region === undefined ? null : figureRow(snapshot.model, region);
}

function activitiesOf(
  snapshot: NicheSnapshot,
  row: number,
  stated: readonly string[],
): readonly SectorCode[] {
  if (stated.length > 0) {
    return stated.flatMap((text) => {
      const code = parseSectorCode(text);
      return code === null ? [] : (divisionOf(code) ?? []);
    });
  }
  const region = snapshot.model.regions[row] ?? '';
  const list = snapshot.listOf(region, 'uncovered');
  return (list?.niches ?? []).slice(0, NICHES_OF_A_REGION).map(({ sector }) => sector);
}

/**
 * The regional economy as partner search takes it (methods I.11): the five first uncovered niches of the region, or
 * the sectors that are stated instead, and the mean added density of another region for them. Null for a region
 * without figures. Activities about which nothing is known between two regions do not enter their mean.
 */
export function regionalEconomyOf(
  snapshot: NicheSnapshot,
  regionCode: string,
  statedDivisions: readonly string[],
): RegionalEconomy | null {
  const { model } = snapshot;
  const region = rowOfNuts2(snapshot, regionCode);
  if (region === null) return null;
  const divisions = activitiesOf(snapshot, region, statedDivisions);
  return {
    divisions,
    addedDensity: (nuts2, wanted) => {
      const partner = rowOfNuts2(snapshot, nuts2);
      if (partner === null) return null;
      const values = wanted.map((division) => {
        const activity = model.divisions.findIndex((candidate) => candidate === division);
        return activity < 0
          ? null
          : addedDensity(model.presence, model.relatedness, { region, partner, activity });
      });
      return mean(values.filter(isKnown));
    },
  };
}
