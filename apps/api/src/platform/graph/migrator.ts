import { createHash } from 'node:crypto';
import * as z from 'zod';
import { decodeRow, ignoreRow } from './decode';
import type { GraphDatabase } from './graph-database';
import { type Migration, MIGRATIONS } from './migrations/index';
import { APPLIED_MIGRATIONS, AWAIT_INDEXES, RECORD_MIGRATION } from './migrator.cypher';

/** An applied migration was edited; the database and the code no longer agree on what was done. */
export class ChangedMigrationError extends Error {
  override readonly name = 'ChangedMigrationError';

  constructor(readonly migration: string) {
    super(
      `Migration ${migration} was changed after it was applied to this database. ` +
        'Restore its text and add a further migration with the change.',
    );
  }
}

export interface MigrationReport {
  readonly applied: readonly string[];
  readonly present: readonly string[];
}

const appliedRow = decodeRow(z.object({ id: z.string(), checksum: z.string() }));

/** The SHA-256 of a migration's statements: equal for equal text. */
export function checksumOf(migration: Migration): string {
  return createHash('sha256').update(migration.statements.join(';\n')).digest('hex');
}

/**
 * Applies the migrations that the database lacks, in order. Each statement can be repeated, so a run
 * that was cut off is completed by the next one. Throws a `ChangedMigrationError` before anything is
 * applied when an applied migration was edited.
 */
export async function migrate(
  graph: GraphDatabase,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<MigrationReport> {
  const rows = await graph.read(APPLIED_MIGRATIONS, {}, appliedRow);
  const checksums = new Map(rows.map(({ id, checksum }) => [id, checksum]));
  for (const migration of migrations) {
    const known = checksums.get(migration.id);
    if (known !== undefined && known !== checksumOf(migration)) {
      throw new ChangedMigrationError(migration.id);
    }
  }

  const missing = migrations.filter(({ id }) => !checksums.has(id));
  for (const migration of missing) {
    for (const statement of migration.statements) await graph.execute(statement);
    const parameters = { id: migration.id, checksum: checksumOf(migration) };
    await graph.write(RECORD_MIGRATION, parameters, ignoreRow);
  }
  if (missing.length > 0) await graph.execute(AWAIT_INDEXES, { timeoutMs: 120_000 });
  return {
    applied: missing.map(({ id }) => id),
    present: migrations.filter(({ id }) => checksums.has(id)).map(({ id }) => id),
  };
}
