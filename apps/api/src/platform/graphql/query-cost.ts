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

export const QUERY_LIMITS: QueryLimits = { depth: 14, aliases: 30, cost: 50_000 };

/** Words and signs of a request text; parsing stops beyond it. */
export const MAXIMUM_TOKENS = 4_000;

/** Arguments that say how many entries to give. */
const SIZE_ARGUMENTS: ReadonlySet<string> = new Set(['first', 'limit', 'perKind']);

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

/** A selection with the type that it selects from. */
interface Place {
  readonly type: GraphQLNamedType;
  /** Whether the lists right below are a page, which the page size has counted already. */
  readonly isPage: boolean;
}

type Field = GraphQLField<unknown, unknown>;

function sizeArgument(field: Field, node: FieldNode, asked: Asked): number | null {
  const argument = field.args.find(({ name }) => SIZE_ARGUMENTS.has(name));
  if (argument === undefined) return null;
  const given = node.arguments?.find(({ name }) => name.value === argument.name)?.value;
  if (given?.kind === Kind.INT) return Number(given.value);
  if (given?.kind === Kind.VARIABLE) {
    const value = asked.variables[given.name.value];
    if (typeof value === 'number') return value;
  }
  return typeof argument.defaultValue === 'number' ? argument.defaultValue : USUAL_LENGTH;
}

function sizeOf(set: SelectionSetNode, place: Place, asked: Asked): QuerySize {
  let size = NOTHING;
  for (const selection of set.selections) {
    const found =
      selection.kind === Kind.FIELD
        ? fieldSize(selection, place, asked)
        : fragmentSize(selection, place, asked);
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
  place: Place,
  asked: Asked,
): QuerySize {
  const fragment = node.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(node.name.value) : node;
  if (fragment === undefined) return NOTHING;
  const condition = fragment.typeCondition?.name.value;
  const type = condition === undefined ? place.type : asked.schema.getType(condition);
  return sizeOf(fragment.selectionSet, { ...place, type: type ?? place.type }, asked);
}

/** How often what is below a field can be in the answer: pages by their size, other lists by a usual length. */
function fieldSize(node: FieldNode, { type, isPage }: Place, asked: Asked): QuerySize {
  const leaf = { depth: 1, aliases: node.alias === undefined ? 0 : 1, cost: 0 };
  const hasFields = isObjectType(type) || isInterfaceType(type);
  const field = hasFields ? type.getFields()[node.name.value] : undefined;
  if (field === undefined || node.selectionSet === undefined) return leaf;
  const size = sizeArgument(field, node, asked);
  const isList = isListType(getNullableType(field.type)) && !isPage;
  const times = size === null ? (isList ? USUAL_LENGTH : 1) : Math.max(1, size);
  const target = { type: getNamedType(field.type), isPage: size !== null };
  const below = sizeOf(node.selectionSet, target, asked);
  return {
    depth: 1 + below.depth,
    aliases: leaf.aliases + below.aliases,
    cost: times * (1 + below.cost),
  };
}

export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Depth, aliases and possible objects of an operation. Introspection counts by its depth alone. */
export function querySize({ schema, document, operation, variables }: AskedOperation): QuerySize {
  const type = schema.getRootType(operation.operation);
  if (type === undefined || type === null) return NOTHING;
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const asked = { schema, fragments, variables };
  return sizeOf(operation.selectionSet, { type, isPage: false }, asked);
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
