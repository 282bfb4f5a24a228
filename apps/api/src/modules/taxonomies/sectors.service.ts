import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@trellis/domain/kernel';
import type { Connection } from '../../platform/graphql/connection.types';
import { connectionOf } from '../../platform/graphql/pagination';
import { RegionsRepository } from './regions.repository';
import { regionsOfSector } from './sector-regions';
import { SectorsRepository } from './sectors.repository';
import type { SectorLinkType, SectorRegionType, SectorType } from './sectors.types';
import type { FieldWeightType } from './taxonomies.types';

/** Sectors with what is known about them. */
@Injectable()
export class SectorsService {
  constructor(
    private readonly sectors: SectorsRepository,
    private readonly regions: RegionsRepository,
  ) {}

  list(level: string): Promise<readonly SectorType[]> {
    return this.sectors.ofLevel(level);
  }

  correspondence(key: string): Promise<readonly SectorLinkType[]> {
    return this.sectors.correspondence(key);
  }

  fieldsOfStudy(key: string): Promise<readonly FieldWeightType[]> {
    return this.sectors.fields(key);
  }

  async listRegions(key: string, page: PageRequest): Promise<Connection<SectorRegionType>> {
    return connectionOf(regionsOfSector(await this.regions.ofSector(key)), page);
  }
}
