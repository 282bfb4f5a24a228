import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import neo4j, { type Driver } from 'neo4j-driver';
import { AppModule } from '../../apps/api/src/app.module';
import { loadEnvironment } from '../../apps/api/src/platform/config/environment';
import type { Cypher } from '../../apps/api/src/platform/graph/cypher';
import type { RowDecoder } from '../../apps/api/src/platform/graph/decode';
import {
  GraphDatabase,
  type Parameters,
  type StatementOptions,
} from '../../apps/api/src/platform/graph/graph-database';
import { asker, medians, report } from './measuring';
import { operationsOf, type Operation } from './operations';

interface Issued {
  readonly statement: string;
  readonly parameters: Parameters;
  readonly from: number;
  to: number;
}

/** The database, noting what is asked of it and when. */
class NotingGraphDatabase extends GraphDatabase {
  readonly issued: Issued[] = [];

  // eslint-disable-next-line no-restricted-syntax -- the signature is that of the class it extends
  override async read<T>(
    statement: Cypher,
    parameters: Parameters,
    decode: RowDecoder<T>,
    options: StatementOptions = {},
  ): Promise<readonly T[]> {
    const note = { statement, parameters, from: performance.now(), to: Infinity };
    this.issued.push(note);
    const rows = await super.read(statement, parameters, decode, options);
    note.to = performance.now();
    return rows;
  }
}

/** The statements as waves: those of one wave ran side by side. */
function wavesOf(issued: readonly Issued[]): readonly (readonly Issued[])[] {
  const waves: Issued[][] = [];
  let end = -Infinity;
  for (const note of [...issued].sort((a, b) => a.from - b.from)) {
    const wave = waves.at(-1);
    if (wave === undefined || note.from >= end) waves.push([note]);
    else wave.push(note);
    end = Math.max(end, note.to);
  }
  return waves;
}

async function runBare(driver: Driver, database: string, { statement, parameters }: Issued) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run(statement, parameters);
  } finally {
    await session.close();
  }
}

/** What one operation costs, and the floor that was measured in the same rounds. */
export interface HttpShares {
  readonly name: Operation['name'];
  readonly requestMs: number;
  readonly statementsMs: number;
  readonly emptyRequestMs: number;
  readonly domainMs: number;
  readonly statements: number;
  readonly ratio: number;
}

const ROUNDS = { warm: 40, counted: 120 };

async function measure(): Promise<readonly HttpShares[]> {
  const { neo4j: settings } = loadEnvironment();
  const noting = new NotingGraphDatabase(settings);
  const module = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(GraphDatabase)
    .useValue(noting)
    .compile();
  const app = module.createNestApplication({ logger: false });
  await app.listen(0, '127.0.0.1');
  const own = await app.getUrl();
  const served = process.argv[3] ?? own;
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
    disableLosslessIntegers: true,
  });
  const shares: HttpShares[] = [];
  for (const { name, query, domain } of await operationsOf(app)) {
    await asker(own)(query);
    noting.issued.length = 0;
    await asker(own)(query);
    const waves = wavesOf(noting.issued);
    const statements = noting.issued.length;
    const ask = asker(served);
    const times = await medians(
      {
        request: () => ask(query),
        statements: async () => {
          for (const wave of waves) {
            await Promise.all(wave.map((note) => runBare(driver, settings.database, note)));
          }
        },
        emptyRequest: () => ask('{ __typename }'),
        domain,
      },
      ROUNDS,
    );
    const floor = times.statements + times.emptyRequest + times.domain;
    shares.push({
      name,
      requestMs: times.request,
      statementsMs: times.statements,
      emptyRequestMs: times.emptyRequest,
      domainMs: times.domain,
      statements,
      ratio: times.request / floor,
    });
  }
  return shares;
}

report(measure());
