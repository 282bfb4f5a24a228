import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_MODULES } from '../../apps/api/src/feature-modules';
import { schemaOf, schemaText } from '../../apps/api/src/platform/graphql/print-schema';
import { allowedAction, queryHandlers } from '../support/query-handlers';

const COMMITTED = join(__dirname, '../../apps/api/schema.graphql');
const PAGE_SIZES = new Set(['first', 'perKind', 'limit']);

interface Described {
  readonly path: string;
  readonly description: string | null | undefined;
}

function argumentsOf(path: string, args: readonly GraphQLArgument[]): readonly Described[] {
  return args.map(({ name, description }) => ({ path: `${path}(${name})`, description }));
}

/** Everything in the schema that a reader of the API can ask about. */
function describedParts(schema: GraphQLSchema): readonly Described[] {
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  return own.flatMap((type): readonly Described[] => {
    const itself = { path: type.name, description: type.description };
    const isRoot = type.name === 'Query' || type.name === 'Mutation';
    const head = isRoot ? [] : [itself];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
        { path: `${type.name}.${name}`, description },
        ...argumentsOf(`${type.name}.${name}`, args),
      ]);
      return [...head, ...fields];
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).map(({ name, description }) => ({
        path: `${type.name}.${name}`,
        description,
      }));
      return [...head, ...fields];
    }
    return head;
  });
}

describe('the GraphQL contract', () => {
  let schema: GraphQLSchema;

  beforeAll(async () => {
    schema = await schemaOf(FEATURE_MODULES);
  });

  it('is committed as the resolvers make it (else run: npm run generate)', () => {
    expect(readFileSync(COMMITTED, 'utf8')).toBe(schemaText(schema));
  });

  it('describes every type, field and argument', () => {
    const silent = describedParts(schema)
      .filter(({ description }) => (description ?? '').trim() === '')
      .map(({ path }) => path);
    expect(silent).toEqual([]);
  });

  it('names the values of every enumeration in capitals', () => {
    const values = Object.values(schema.getTypeMap())
      .filter((type) => isEnumType(type) && !isIntrospectionType(type))
      .flatMap((type) => (isEnumType(type) ? type.getValues() : []));
    expect(values.map(({ name }) => name).filter((name) => !/^[A-Z][A-Z_]*$/.test(name))).toEqual(
      [],
    );
  });

  it('states the maximum of every page size', () => {
    const sizes = describedParts(schema).filter(({ path }) => {
      const argument = /\((\w+)\)$/.exec(path)?.[1];
      return argument !== undefined && PAGE_SIZES.has(argument);
    });
    expect(sizes.length).toBeGreaterThan(10);
    const silent = sizes.filter(
      ({ description }) => !/\b\d[\d,]* at most|at most \d/.test(description ?? ''),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('opens a field of Query or Mutation only by naming the action that it is', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()];
    const fields = roots.flatMap((root) => Object.keys(root?.getFields() ?? {}));
    const handlers = queryHandlers(FEATURE_MODULES);
    const closed = fields.filter((field) => allowedAction(handlers.get(field)) === undefined);
    expect(closed).toEqual([]);
  });
});
