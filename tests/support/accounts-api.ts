import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import * as z from 'zod';
import { AppModule } from '../../apps/api/src/app.module';
import { AddressSlowDown } from '../../apps/api/src/modules/accounts/address-slow-down';
import { FirstAccountService } from '../../apps/api/src/modules/accounts';
import { AccountMode } from '../../apps/api/src/modules/accounts/account-mode';
import { ENVIRONMENT } from '../../apps/api/src/platform/config/config.module';
import type { Environment } from '../../apps/api/src/platform/config/environment';
import { decodeColumn, ignoreRow } from '../../apps/api/src/platform/graph/decode';
import type { GraphDatabase } from '../../apps/api/src/platform/graph/graph-database';
import { migrate } from '../../apps/api/src/platform/graph/migrator';
import { configureHttp } from '../../apps/api/src/platform/http/configure-http';
import {
  FOREIGN_ACCOUNTS,
  REMOVE_ACCOUNTS,
  REMOVE_ATTEMPTS,
  REMOVE_WORKSPACES,
} from './accounts.cypher';
import { connectGraph } from './neo4j';
import type { Answer } from './seeded-api';

export type Headers = Readonly<Record<string, string>>;

/** A browser or a script: keeps the cookies it is given and sends what it is told. */
export class Client {
  readonly cookies = new Map<string, string>();
  /** What the last answer said of cookies. */
  setCookies: readonly string[] = [];
  status = 0;

  constructor(
    private readonly url: string,
    private readonly headers: Headers = {},
  ) {}

  async ask<Data = Record<string, never>>(
    query: string,
    variables: object = {},
    headers: Headers = {},
  ): Promise<Answer<Data>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(cookie === '' ? {} : { cookie }),
        ...this.headers,
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    this.status = response.status;
    this.setCookies = response.headers.getSetCookie();
    for (const set of this.setCookies) this.keep(set);
    return JSON.parse(await response.text()) as Answer<Data>;
  }

  /** The one field of an answer that must have no error. */
  async field<Value = Record<string, unknown>>(
    query: string,
    variables: object = {},
  ): Promise<Value> {
    const { data, errors } = await this.ask<Record<string, Value>>(query, variables);
    if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Value;
  }

  /** The code of the error that an answer must have. */
  async errorCode(query: string, variables: object = {}, headers: Headers = {}): Promise<unknown> {
    const { errors } = await this.ask(query, variables, headers);
    return errors?.[0]?.extensions['code'] ?? null;
  }

  /** Another client that bears what this one bears: a thief, or the same person later. */
  copy(): Client {
    const copy = new Client(this.url, this.headers);
    for (const [name, value] of this.cookies) copy.cookies.set(name, value);
    return copy;
  }

  private keep(set: string): void {
    const [pair = ''] = set.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

export interface AccountsApi {
  readonly graph: GraphDatabase;
  readonly client: (headers?: Headers) => Client;
  /** The code of the first account, as the log would show it; null where none is needed. */
  readonly code: () => Promise<string | null>;
  /** Removes accounts, sessions and failures, also those that the server remembers. */
  readonly clear: () => Promise<void>;
  readonly close: () => Promise<void>;
}

async function clearAccounts(graph: GraphDatabase): Promise<void> {
  await graph.write(REMOVE_ACCOUNTS, {}, ignoreRow);
  await graph.write(REMOVE_WORKSPACES, {}, ignoreRow);
  await graph.write(REMOVE_ATTEMPTS, {}, ignoreRow);
}

/**
 * Starts the server with settings of its own on a database without accounts, where the first one can be made. A database
 * in which people have accounts is refused: the tests would shut them out.
 */
export async function startAccountsApi(settings: Partial<Environment> = {}): Promise<AccountsApi> {
  const graph = connectGraph();
  await migrate(graph);
  const [foreign = 0] = await graph.read(FOREIGN_ACCOUNTS, {}, decodeColumn('count', z.int()));
  if (foreign > 0)
    throw new Error('There are accounts in this database; give the tests their own.');
  const app = await NestFactory.create<NestExpressApplication>(AppModule, { logger: false });
  const environment = Object.freeze({ ...app.get<Environment>(ENVIRONMENT), ...settings });
  configureHttp(app, environment, '');
  const mode = app.get(AccountMode, { strict: false });
  Object.assign(mode, { environment });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    graph,
    client: (headers) => new Client(url, headers),
    code: async () => {
      let told: string | null = null;
      await app.get(FirstAccountService).announceCode((code) => (told = code));
      return told;
    },
    clear: async () => {
      await clearAccounts(graph);
      mode.forget();
      app.get(AddressSlowDown, { strict: false }).forget();
    },
    close: async () => {
      await clearAccounts(graph);
      await graph.close();
      await app.close();
    },
  };
}
