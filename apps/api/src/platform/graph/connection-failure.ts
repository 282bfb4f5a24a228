import { Neo4jError } from 'neo4j-driver';
import type { GraphSettings } from './graph-database';
import { GraphCredentialsError, GraphUnavailableError } from './graph-errors';

/**
 * What is wrong with the connection, with its address, the settings that name it and what to do; null for an error
 * that is not about the connection.
 */
export function connectionFailure(
  error: unknown,
  settings: Pick<GraphSettings, 'user' | 'database'> & { readonly address: string },
): string | null {
  if (!(error instanceof GraphUnavailableError)) return null;
  const where = `The database at ${settings.address} (NEO4J_URI)`;
  if (error instanceof GraphCredentialsError) {
    return `${where} refuses the user "${settings.user}" with this password; set NEO4J_USER and NEO4J_PASSWORD to a user of that database.`;
  }
  const isUnknown = error.cause instanceof Neo4jError && error.cause.code.endsWith('NotFound');
  if (isUnknown) {
    return `${where} holds no database "${settings.database}"; set NEO4J_DATABASE to one that it holds.`;
  }
  return `${where} does not answer; start it, or set NEO4J_URI to the address of one that runs (bolt:// without TLS, bolt+s:// with it).`;
}
