import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import path from 'node:path';
import { AppModule } from '../../apps/api/src/app.module';
import { ImportPipeline, ImportsModule } from '../../apps/api/src/modules/imports';
import { ConfigModule, ENVIRONMENT } from '../../apps/api/src/platform/config/config.module';
import type { Environment } from '../../apps/api/src/platform/config/environment';
import { cypher } from '../../apps/api/src/platform/graph/cypher';
import { decodeColumn } from '../../apps/api/src/platform/graph/decode';
import { GraphDatabase } from '../../apps/api/src/platform/graph/graph-database';
import { GraphModule } from '../../apps/api/src/platform/graph/graph.module';
import { migrate } from '../../apps/api/src/platform/graph/migrator';
import { configureHttp } from '../../apps/api/src/platform/http/configure-http';
import * as z from 'zod';

const SEED_FOLDER = path.resolve(__dirname, '../../infra/seed');

const FIGURES = cypher`MATCH (:Region)-[f:HAS_FIGURE {indicator: 'persons_employed'}]->() RETURN count(f) AS figures`;

/** Loads the seed by the product's own pipeline unless the database holds it already. */
export async function ensureSeed(): Promise<void> {
  const context = await NestFactory.createApplicationContext(
    { module: class SeedContext {}, imports: [ConfigModule, GraphModule, ImportsModule] },
    { logger: ['error'] },
  );
  try {
    const graph = context.get(GraphDatabase);
    await migrate(graph);
    const [figures = 0] = await graph.read(FIGURES, {}, decodeColumn('figures', z.int()));
    if (figures === 0) await context.get(ImportPipeline).run(SEED_FOLDER, { folderName: 'seed' });
  } finally {
    await context.close();
  }
}

/** What an answer of the API looks like to a client. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** The server on a free port, as a client sees it. */
export interface SeededApi {
  readonly ask: <Data>(query: string, language?: string) => Promise<Answer<Data>>;
  /** The answer of a query that must succeed. */
  readonly data: <Data>(query: string, language?: string) => Promise<Data>;
  readonly text: (query: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Starts the server on the seeded database. */
export async function startSeededApi(): Promise<SeededApi> {
  await ensureSeed();
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: false });
  configureHttp(app, app.get<Environment>(ENVIRONMENT), '');
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const text = async (query: string, language = 'en'): Promise<string> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-language': language },
      body: JSON.stringify({ query }),
    });
    return response.text();
  };
  const ask = async <Data>(query: string, language?: string): Promise<Answer<Data>> =>
    JSON.parse(await text(query, language)) as Answer<Data>;
  return {
    ask,
    text: (query) => text(query),
    data: async <Data>(query: string, language?: string) => {
      const answer = await ask<Data>(query, language);
      if (answer.data === null || answer.errors !== undefined) {
        throw new Error(JSON.stringify(answer.errors));
      }
      return answer.data;
    },
    close: () => app.close(),
  };
}
