import type { Json, JsonObject } from '@trellis/domain/documents';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import * as z from 'zod';

function jsonObject(value: unknown): JsonObject {
  const parsed = z.record(z.string(), z.json()).safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphQLError('This is no JSONObject: expected an object of JSON values.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function literal(node: ValueNode): Json {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.ENUM:
      return node.value;
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(literal);
    case Kind.OBJECT:
      return Object.fromEntries(
        node.fields.map(({ name, value }) => [name.value, literal(value)] as const),
      );
    case Kind.NULL:
    case Kind.VARIABLE:
      return null;
  }
}

/** Content whose shape depends on its kind and is checked where it is used. */
export const JsonObjectScalar = new GraphQLScalarType<JsonObject, Json>({
  name: 'JSONObject',
  description: 'An object of JSON values; its shape is that of the kind beside it.',
  serialize: (value) => jsonObject(value),
  parseValue: jsonObject,
  parseLiteral: (node) => jsonObject(literal(node)),
});

/** A value of any shape, such as what a field held before. */
export const JsonScalar = new GraphQLScalarType<Json, Json>({
  name: 'JSON',
  description: 'A JSON value of any shape.',
  serialize: (value) => z.json().parse(value),
  parseValue: (value) => z.json().parse(value),
  parseLiteral: literal,
});
