import { Kind, buildSchema, concatAST, parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { QUERY_LIMITS, querySize } from '../../apps/api/src/platform/graphql/query-cost';
import { filesBelow } from './web-files';

const ROOT = join(__dirname, '../..');
const schema = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
const document = concatAST(
  filesBelow(join(ROOT, 'apps/web/src'), /\.graphql$/).map((path) =>
    parse(readFileSync(path, 'utf8')),
  ),
);

/** The longest pages that the interface asks for: a hundred entries, a drawing of 2,000 nodes. */
const LONGEST = { first: 100, limit: 2_000, perKind: 10 };

describe('the documents of the web app', () => {
  it('stay within the limits of the API with the longest pages', () => {
    const sizes = document.definitions
      .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
      .map((operation) => ({
        name: operation.name?.value,
        ...querySize({ schema, document, operation, variables: LONGEST }),
      }));
    expect(sizes.length).toBeGreaterThan(5);
    const over = sizes.filter(
      ({ depth, aliases, cost }) =>
        depth > QUERY_LIMITS.depth || aliases > QUERY_LIMITS.aliases || cost > QUERY_LIMITS.cost,
    );
    expect(over).toEqual([]);
  });
});
