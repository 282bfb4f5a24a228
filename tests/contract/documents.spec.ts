import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  Kind,
  type OperationDefinitionNode,
  buildSchema,
  concatAST,
  parse,
  validate,
} from 'graphql';
import { filesBelow } from './web-files';

const ROOT = join(__dirname, '../..');
const schema = buildSchema(readFileSync(join(ROOT, 'apps/api/schema.graphql'), 'utf8'));
const paths = filesBelow(join(ROOT, 'apps/web/src'), /\.graphql$/);
const documents = paths.map((path) => parse(readFileSync(path, 'utf8')));

function operations(): readonly OperationDefinitionNode[] {
  return documents.flatMap(({ definitions }) =>
    definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION),
  );
}

describe('the documents of the web app', () => {
  it('exist', () => {
    expect(paths.map((path) => relative(ROOT, path))).not.toEqual([]);
  });

  it('ask the schema only for what it has, and use every fragment', () => {
    const errors = validate(schema, concatAST(documents));
    expect(errors.map(({ message }) => message)).toEqual([]);
  });

  it('name every operation once', () => {
    const names = operations().map(({ name }) => name?.value ?? '(without a name)');
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    expect(names).not.toContain('(without a name)');
  });
});
