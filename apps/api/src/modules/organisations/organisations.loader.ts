import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../../platform/graphql/request-context';
import { RequestLoader } from '../../platform/graphql/request-loader';
import {
  OrganisationsRepository,
  type OwnedIdentifier,
  type OwnedSector,
  type OwnedStatement,
} from './organisations.repository';
import type { OrganisationType } from './organisations.types';
import { ProjectsRepository } from './projects.repository';
import type { ProjectType } from './projects.types';

interface WithId {
  readonly id: string;
}

interface Owned {
  readonly owner: string;
}

function one<V extends WithId>(
  load: (ids: readonly string[]) => Promise<readonly V[]>,
): RequestLoader<string, V | null> {
  return new RequestLoader(async (ids) => {
    const byId = new Map((await load(ids)).map((value) => [value.id, value]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

function many<V extends Owned>(
  load: (ids: readonly string[]) => Promise<readonly V[]>,
): RequestLoader<string, readonly V[]> {
  return new RequestLoader(async (ids) => {
    const rows = await load(ids);
    return ids.map((id) => rows.filter(({ owner }) => owner === id));
  });
}

function counted(
  load: (ids: readonly string[]) => Promise<readonly { id: string; count: number }[]>,
): RequestLoader<string, number> {
  return new RequestLoader(async (ids) => {
    const counts = new Map((await load(ids)).map(({ id, count }) => [id, count]));
    return ids.map((id) => counts.get(id) ?? 0);
  });
}

/** Organisations and projects by id, collected over a request. Other slices follow their links with these. */
@Injectable()
export class OrganisationsLoader {
  readonly organisations: RequestLoader<string, OrganisationType | null>;
  readonly projects: RequestLoader<string, ProjectType | null>;
  /** Number of projects about a sector, by `<organisation> <key of the sector>`. */
  private readonly countsAbout: RequestLoader<string, number>;
  readonly partnerCounts: RequestLoader<string, number>;
  /** Number of participations of an organisation or in a project. */
  readonly participationCounts: RequestLoader<string, number>;
  readonly identifiers: RequestLoader<string, readonly OwnedIdentifier[]>;
  readonly statements: RequestLoader<string, readonly OwnedStatement[]>;
  readonly sectors: RequestLoader<string, readonly OwnedSector[]>;
  /** Ids of organisations that may be the same as one. */
  readonly duplicates: RequestLoader<string, readonly string[]>;

  constructor(organisations: OrganisationsRepository, projects: ProjectsRepository) {
    const duplicates = many((ids) => organisations.duplicates(ids));
    this.organisations = one((ids) => organisations.byId(ids));
    this.projects = one((ids) => projects.byId(ids));
    this.countsAbout = new RequestLoader(async (pairs) => {
      const asked = pairs.map((pair) => {
        const [id = '', sectorKey = ''] = pair.split(' ');
        return { id, sectorKey };
      });
      const rows = await organisations.projectCountsAbout(asked);
      const counts = new Map(rows.map((row) => [`${row.id} ${row.sectorKey}`, row.count]));
      return pairs.map((pair) => counts.get(pair) ?? 0);
    });
    this.partnerCounts = counted((ids) => organisations.partnerCounts(ids));
    this.participationCounts = counted((ids) => projects.participationCounts(ids));
    this.identifiers = many((ids) => organisations.identifiers(ids));
    this.statements = many((ids) => organisations.statements(ids));
    this.sectors = many((ids) => organisations.sectors(ids));
    this.duplicates = new RequestLoader(async (ids, context) => {
      const pairs = await duplicates.loadMany(context, ids);
      return pairs.map((found) => found.map(({ otherId }) => otherId));
    });
  }

  /** Number of projects of an organisation about the sector of a key, such as nace2:55. */
  projectCountAbout(context: RequestContext, id: string, sectorKey: string): Promise<number> {
    return this.countsAbout.load(context, `${id} ${sectorKey}`);
  }

  /** The organisation of a link; a link that leads nowhere is a broken graph. */
  async organisation(context: RequestContext, id: string): Promise<OrganisationType> {
    const found = await this.organisations.load(context, id);
    if (found === null) throw new GraphQLError(`The graph has no organisation ${id}.`);
    return found;
  }

  /** The project of a link; a link that leads nowhere is a broken graph. */
  async project(context: RequestContext, id: string): Promise<ProjectType> {
    const found = await this.projects.load(context, id);
    if (found === null) throw new GraphQLError(`The graph has no project ${id}.`);
    return found;
  }
}
