import type { Cypher } from '../cypher';
import { CONSTRAINTS } from './0001-constraints.cypher';
import { LOOKUP_INDEXES } from './0002-lookup-indexes.cypher';
import { TEXT_INDEXES } from './0003-text-indexes.cypher';
import { SAVED_WORK } from './0004-saved-work.cypher';
import { ACCOUNTS } from './0005-accounts.cypher';

export interface Migration {
  readonly id: string;
  readonly statements: readonly Cypher[];
}

/** The migrations in the order in which they are applied. An applied one is never edited. */
export const MIGRATIONS: readonly Migration[] = [
  { id: '0001-constraints', statements: CONSTRAINTS },
  { id: '0002-lookup-indexes', statements: LOOKUP_INDEXES },
  { id: '0003-text-indexes', statements: TEXT_INDEXES },
  { id: '0004-saved-work', statements: SAVED_WORK },
  { id: '0005-accounts', statements: ACCOUNTS },
];
