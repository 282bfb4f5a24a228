import { Injectable } from '@nestjs/common';
import type { PageRequest } from '@trellis/domain/kernel';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { decodeColumn, decodeRow, ignoreRow, integer } from '../../platform/graph/decode';
import { GraphDatabase, type GraphTransaction } from '../../platform/graph/graph-database';
import { offsetOf } from '../../platform/graphql/pagination';
import {
  ACCOUNT_BY_KEY,
  ACCOUNT_COUNT,
  ACCOUNT_OF_PERSON,
  ACCOUNT_PAGE,
  ADMINISTRATORS,
  CHANGE_ACCOUNT,
  CHANGE_PERSON,
  CREATE_ACCOUNT,
  CREATE_PERSON,
  DROP_LINKS,
  ENSURE_LOCAL_PERSON,
  HAS_ACCOUNTS,
  LINK_BY_TOKEN,
  LOCK_ACCOUNT,
  LOCK_INSTALLATION,
  PERSONS_BY_ID,
  REPLACE_LINK,
  USE_LINK,
} from './accounts.cypher';

const localPersonRow = decodeRow(z.object({ personId: z.string(), workspaceId: z.string() }));
export type LocalPerson = ReturnType<typeof localPersonRow>;

const personRow = decodeRow(z.object({ id: z.string(), name: z.string().nullable() }));
export type PersonRow = ReturnType<typeof personRow>;

const accountRow = decodeRow(
  z.object({
    personId: z.string(),
    name: z.string().nullable(),
    isAdministrator: z.boolean(),
    userName: z.string(),
    userKey: z.string(),
    passwordHash: z.string().nullable(),
    isDisabled: z.boolean(),
    createdAt: z.string(),
    lastUsedAt: z.string().nullable(),
    hasOpenLink: z.boolean(),
    totpSecret: z.string().nullable(),
    totpPending: z.string().nullable(),
    totpStep: z.int().nullable(),
    recoveryHashes: z.array(z.string()),
  }),
);
export type Account = ReturnType<typeof accountRow>;

const usedLinkRow = decodeRow(z.object({ personId: z.string(), dropsSecondFactor: z.boolean() }));
export type UsedLink = ReturnType<typeof usedLinkRow>;

const linkOwnerRow = decodeRow(z.object({ personId: z.string(), userName: z.string() }));
export type LinkOwner = ReturnType<typeof linkOwnerRow>;

/** Properties of an account that change; null removes one. */
export interface AccountChange {
  readonly passwordHash?: string;
  readonly isDisabled?: boolean;
  readonly totpSecret?: string | null;
  readonly totpPending?: string | null;
  readonly totpStep?: number | null;
  readonly recoveryHashes?: readonly string[] | null;
}

/** An account as it is made. */
export interface NewAccount {
  readonly personId: string;
  readonly userName: string;
  readonly userKey: string;
  readonly passwordHash: string | null;
  readonly createdAt: string;
}

/** A link as it is made. */
export interface NewLink {
  readonly tokenHash: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly dropsSecondFactor: boolean;
}

const now = (): string => new Date().toISOString();

@Injectable()
export class AccountsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.graph.transaction(work);
  }

  ensureLocalPerson(at: string): Promise<LocalPerson> {
    return this.transaction((transaction) => this.localPerson(transaction, at));
  }

  /** The local person inside a transaction, which then holds the lock of the installation. */
  async localPerson(transaction: GraphTransaction, at: string): Promise<LocalPerson> {
    const values = { at, personId: randomUUID(), workspaceName: 'This installation' };
    const [person] = await transaction.run(ENSURE_LOCAL_PERSON, values, localPersonRow);
    if (person === undefined) throw new Error('The local person was neither found nor made.');
    return person;
  }

  persons(ids: readonly string[]): Promise<readonly PersonRow[]> {
    return this.graph.read(PERSONS_BY_ID, { ids }, personRow);
  }

  async hasAccounts(transaction: GraphTransaction | null = null): Promise<boolean> {
    const decode = decodeColumn('hasAccounts', z.boolean());
    const [hasAccounts = false] =
      transaction === null
        ? await this.graph.read(HAS_ACCOUNTS, {}, decode)
        : await transaction.run(HAS_ACCOUNTS, {}, decode);
    return hasAccounts;
  }

  async findByKey(userKey: string): Promise<Account | null> {
    const [found] = await this.graph.read(ACCOUNT_BY_KEY, { userKey, at: now() }, accountRow);
    return found ?? null;
  }

  async find(personId: string): Promise<Account | null> {
    const [found] = await this.graph.read(ACCOUNT_OF_PERSON, { personId, at: now() }, accountRow);
    return found ?? null;
  }

  async lock(transaction: GraphTransaction, personId: string): Promise<Account | null> {
    const [found] = await transaction.run(LOCK_ACCOUNT, { personId, at: now() }, accountRow);
    return found ?? null;
  }

  page(page: PageRequest): Promise<readonly Account[]> {
    const bounds = { skip: integer(offsetOf(page)), limit: integer(page.first) };
    return this.graph.read(ACCOUNT_PAGE, { ...bounds, at: now() }, accountRow);
  }

  async count(): Promise<number> {
    const [count = 0] = await this.graph.read(ACCOUNT_COUNT, {}, decodeColumn('count', z.int()));
    return count;
  }

  async createPerson(
    transaction: GraphTransaction,
    person: { readonly id: string; readonly isAdministrator: boolean; readonly createdAt: string },
  ): Promise<void> {
    await transaction.run(CREATE_PERSON, { person: { ...person, isLocal: false } }, ignoreRow);
  }

  async createAccount(transaction: GraphTransaction, account: NewAccount): Promise<void> {
    const { personId, ...properties } = account;
    const stored = { ...properties, id: personId, isDisabled: false };
    await transaction.run(CREATE_ACCOUNT, { personId, account: stored }, ignoreRow);
  }

  async change(
    transaction: GraphTransaction,
    personId: string,
    { totpStep, ...change }: AccountChange,
  ): Promise<void> {
    const step =
      totpStep === undefined ? {} : { totpStep: totpStep === null ? null : integer(totpStep) };
    const values = { personId, change: { ...change, ...step } };
    await transaction.run(CHANGE_ACCOUNT, values, ignoreRow);
  }

  async changePerson(
    transaction: GraphTransaction,
    personId: string,
    change: { readonly name?: string | null; readonly isAdministrator?: boolean },
  ): Promise<void> {
    await transaction.run(CHANGE_PERSON, { personId, change }, ignoreRow);
  }

  /** Ids of those who run the installation and can sign in; nobody else changes them until the transaction ends. */
  async lockAdministrators(transaction: GraphTransaction): Promise<readonly string[]> {
    await transaction.run(LOCK_INSTALLATION, { at: now() }, ignoreRow);
    return transaction.run(ADMINISTRATORS, {}, decodeColumn('id', z.string()));
  }

  async replaceLink(transaction: GraphTransaction, personId: string, link: NewLink): Promise<void> {
    const stored = { ...link, id: randomUUID() };
    await transaction.run(REPLACE_LINK, { personId, link: stored }, ignoreRow);
  }

  async dropLinks(transaction: GraphTransaction, personId: string): Promise<void> {
    await transaction.run(DROP_LINKS, { personId }, ignoreRow);
  }

  /** Whom a link is for while it holds; null for any other. */
  async ownerOfLink(tokenHash: string): Promise<LinkOwner | null> {
    const values = { tokenHash, at: now() };
    return (await this.graph.read(LINK_BY_TOKEN, values, linkOwnerRow))[0] ?? null;
  }

  /** Whom a link is for, which cannot be used again; null where it holds no longer. */
  async useLink(transaction: GraphTransaction, tokenHash: string): Promise<UsedLink | null> {
    const [used] = await transaction.run(USE_LINK, { tokenHash, at: now() }, usedLinkRow);
    return used ?? null;
  }
}
