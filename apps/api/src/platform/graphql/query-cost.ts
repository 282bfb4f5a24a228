import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { readableError } from './errors';

/** What one operation may ask for. */
export interface QueryLimits {
  /** Fields below each other. */
  readonly depth: number;
  /** Fields under another name than their own. */
  readonly aliases: number;
  /** Objects that the answer could hold at most, by the page sizes asked for. */
  readonly cost: number;
}

export const QUERY_LIMITS: QueryLimits = { depth: 14, aliases: 30, cost: 30_000 };

/** Words and signs of a request text; parsing stops beyond it. */
export const MAXIMUM_TOKENS = 4_000;

/** Entries that a list without a page size is taken to hold. */
const USUAL_LENGTH = 3;

export interface QuerySize {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

const NOTHING: QuerySize = { depth: 0, aliases: 0, cost: 0 };

function sizeArgument(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  asked: Asked,
): number | null {
  const argument = field.args.find(
    ({ name }) => name === 'first' || name === 'limit' || name === 'perKind',
  );
  if (argument === undefined) return null;
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (given?.kind === Kind.INT) return Number(given.value);
  if (given?.kind === Kind.VARIABLE) {
    const value = asked.variables[given.name.value];
    if (typeof value === 'number') return value;
  }
  return typeof argument.defaultValue === 'number' ? argument.defaultValue : USUAL_LENGTH;
}

/** How often what is below a field can be in the answer: pages by their size, other lists by a usual length. */
function multiplicity(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  asked: Asked,
  paged: boolean,
): number {
  const size = sizeArgument(field, node, asked);
  if (size !== null) return Math.max(1, size);
  const isList = isListType(getNullableType(field.type));
  return isList && !paged ? USUAL_LENGTH : 1;
}

/** The lists right below a paged field are its page, counted by the page size already. */
function sizeOf(
  set: SelectionSetNode,
  type: GraphQLNamedType,
  asked: Asked,
  paged: boolean,
): QuerySize {
  let size = NOTHING;
  for (const selection of set.selections) {
    const found =
      selection.kind === Kind.FIELD
        ? fieldSize(selection, type, asked, paged)
        : fragmentSize(selection, type, asked, paged);
    size = {
      depth: Math.max(size.depth, found.depth),
      aliases: size.aliases + found.aliases,
      cost: size.cost + found.cost,
    };
  }
  return size;
}

function fragmentSize(
  node: Exclude<SelectionSetNode['selections'][number], FieldNode>,
  type: GraphQLNamedType,
  asked: Asked,
  paged: boolean,
): QuerySize {
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(node.name.value) : node;
  if (fragment === undefined) return NOTHING;
  const condition = fragment.typeCondition?.name.value;
  const target = condition === undefined ? type : (asked.schema.getType(condition) ?? type);
  return sizeOf(fragment.selectionSet, target, asked, paged);
}

function fieldSize(
  node: FieldNode,
  type: GraphQLNamedType,
  asked: Asked,
  paged: boolean,
): QuerySize {
  const aliases = node.alias === undefined ? 0 : 1;
  const field =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (field === undefined || node.selectionSet === undefined) return { depth: 1, aliases, cost: 0 };
  const target = getNamedType(field.type);
  if (!isCompositeType(target)) return { depth: 1, aliases, cost: 0 };
  const times = multiplicity(field, node, asked, paged);
  const isPaged = sizeArgument(field, node, asked) !== null;
  const below = sizeOf(node.selectionSet, target, asked, isPaged);
  return {
    depth: 1 + below.depth,
    aliases: aliases + below.aliases,
    cost: times * (1 + below.cost),
  };
}

/** Depth, aliases and possible objects of an operation. Introspection counts by its depth alone. */
export function querySize(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return NOTHING;
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  return sizeOf(operation.selectionSet, root, { schema, fragments, variables }, false);
}

const WORDS: Readonly<Record<keyof QuerySize, string>> = {
  depth: 'levels deep',
  aliases: 'aliases',
  cost: 'objects that it could return',
};

/** Refuses an operation that is over a limit, saying which limit and by how much. */
export function refuseOversized(size: QuerySize, limits: QueryLimits = QUERY_LIMITS): void {
  for (const key of ['depth', 'aliases', 'cost'] as const) {
    if (size[key] > limits[key]) {
      throw readableError(
        'QUERY_TOO_COMPLEX',
        `The query is too complex: ${size[key]} ${WORDS[key]}, at most ${limits[key]} are allowed.`,
        { limit: limits[key], actual: size[key] },
      );
    }
  }
}
