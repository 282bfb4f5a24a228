import { Neo4jError } from 'neo4j-driver';
import { connectionFailure } from './connection-failure';
import { graphError } from './graph-errors';

const settings = { address: 'bolt://127.0.0.1:7999', user: 'neo4j', database: 'neo4j' };

function failure(code: string): string | null {
  return connectionFailure(graphError(new Neo4jError('…', code, '', '')), settings);
}

describe('what is wrong with the connection', () => {
  it('says that nobody answers, with address, setting and remedy', () => {
    expect(failure('ServiceUnavailable')).toBe(
      'The database at bolt://127.0.0.1:7999 (NEO4J_URI) does not answer; start it, or set NEO4J_URI to the address of one that runs (bolt:// without TLS, bolt+s:// with it).',
    );
  });

  it('says that the password is refused', () => {
    expect(failure('Neo.ClientError.Security.Unauthorized')).toBe(
      'The database at bolt://127.0.0.1:7999 (NEO4J_URI) refuses the user "neo4j" with this password; set NEO4J_USER and NEO4J_PASSWORD to a user of that database.',
    );
  });

  it('says that there is no database of the name', () => {
    expect(failure('Neo.ClientError.Database.DatabaseNotFound')).toContain('set NEO4J_DATABASE');
  });

  it('is nothing for an error of a statement', () => {
    expect(failure('Neo.ClientError.Statement.SyntaxError')).toBeNull();
  });
});
