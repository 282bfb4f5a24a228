import { Injectable } from '@nestjs/common';
import { divisionOf, parseRegionCode, parseSectorCode } from '@trellis/domain/catalogue';
import type { NicheListName } from '@trellis/domain/niche';
import type { RegionalEconomy } from '@trellis/domain/recommendation';
import { badUserInput } from '../../platform/graphql/errors';
import { SnapshotService, type Versioned, type VersionedModel } from '../explore';
import { nicheSnapshot, regionalEconomyOf, type NicheSnapshot } from './niche-snapshot';
import { nicheType, regionNichesType } from './niches-view';
import { NichesRepository } from './niches.repository';
import type { NicheType, RegionNichesType, RegionWithoutNichesType } from './niches.types';
import { alternativesOf, noFiguresReason } from './region-alternatives';

/** Ranks the niches of regions from the figures in memory. */
@Injectable()
export class NichesService {
  private readonly model: VersionedModel<NicheSnapshot>;

  constructor(
    private readonly repository: NichesRepository,
    snapshot: SnapshotService,
  ) {
    this.model = snapshot.model(async () => nicheSnapshot(await this.repository.rows()));
  }

  /** The figures of the version that the records have at this moment. */
  currentModel(): Promise<Versioned<NicheSnapshot>> {
    return this.model.current();
  }

  /** The first niches of a region; null when the region is unknown or has no figures. */
  async listForRegion(
    region: string,
    list: NicheListName,
    first: number,
  ): Promise<RegionNichesType | null> {
    const { value: snapshot, version } = await this.model.current();
    const code = parseRegionCode(region);
    const figures = code === null ? null : snapshot.codes.figuresOf(code);
    const found = figures === null ? null : snapshot.listOf(figures, list);
    if (code === null || found === null) return null;
    const page = snapshot.codes.nodeOf(snapshot.codes.newest(code));
    if (page === null) return null;
    return regionNichesType(snapshot, found, { regionKey: page.key, version, first });
  }

  /** One niche of a region; null when the sector does not compete in the list there. */
  async findNiche(region: string, sector: string, list: NicheListName): Promise<NicheType | null> {
    const { value: snapshot } = await this.model.current();
    const code = parseRegionCode(region);
    const division = requiredDivision(sector);
    const figures = code === null ? null : snapshot.codes.figuresOf(code);
    if (figures === null) return null;
    const niche = snapshot.listOf(figures, list)?.niches.find((one) => one.sector === division);
    return niche === undefined ? null : nicheType(snapshot, figures, niche);
  }

  /** Why a region has no niches, and which regions have; null when it is unknown or has figures. */
  async explainAbsence(region: string): Promise<RegionWithoutNichesType | null> {
    const { value: snapshot } = await this.model.current();
    const code = parseRegionCode(region);
    if (code === null || snapshot.codes.figuresOf(code) !== null) return null;
    const node = snapshot.codes.nodeOf(snapshot.codes.newest(code));
    if (node === null) return null;
    return {
      regionKey: node.key,
      reason: noFiguresReason(snapshot, node),
      alternativeKeys: alternativesOf(snapshot, node).map(({ key }) => key),
    };
  }

  /**
   * What partner search asks of the figures, in the version that it works on: null when the region is unknown, wider
   * than NUTS 2, or without figures.
   */
  async regionalEconomy(
    version: number,
    region: string | null,
    statedDivisions: readonly string[],
  ): Promise<RegionalEconomy | null> {
    if (region === null) return null;
    const { value: snapshot } = await this.model.at(version);
    return regionalEconomyOf(snapshot, region, statedDivisions);
  }
}

function requiredDivision(sector: string): string {
  const code = parseSectorCode(sector);
  const division = code === null ? null : divisionOf(code);
  if (division !== null) return division;
  throw badUserInput(
    `\`sector\` must be a division of NACE Rev. 2, such as 28; it was "${sector}". The query \`sectors\` lists them.`,
    { argument: 'sector', value: sector },
  );
}
