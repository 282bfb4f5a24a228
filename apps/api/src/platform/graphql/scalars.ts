import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly pattern: RegExp;
  readonly expected: string;
}

function refusal(name: string, expected: string): GraphQLError {
  return new GraphQLError(`This is no ${name}: expected ${expected}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function textScalar({
  name,
  description,
  pattern,
  expected,
}: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !pattern.test(value)) throw refusal(name, expected);
    return value;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

export const RegionCodeScalar = textScalar({
  name: 'RegionCode',
  description:
    'Code of a country or region in the NUTS classification, such as NL, NL3, NL34 or NL342.',
  pattern: /^[A-Za-z]{2}[0-9A-Za-z]{0,3}$/,
  expected: 'two letters and up to three letters or digits, such as NL34',
});

export const SectorCodeScalar = textScalar({
  name: 'SectorCode',
  description: 'Code of a section, division, group or class of NACE, such as C, 28, 28.4 or 28.41.',
  pattern: /^(?:[A-Za-z]|\d{2}(?:\.\d{1,2})?)$/,
  expected: 'a letter, or two digits with up to two decimals, such as C, 28 or 28.4',
});

export const CursorScalar = textScalar({
  name: 'Cursor',
  description:
    'A place in a list, taken from `endCursor` of the page before. Its inside may change.',
  pattern: /^[A-Za-z0-9_-]{1,400}$/,
  expected: 'the endCursor of an earlier page',
});

export const UuidScalar = textScalar({
  name: 'UUID',
  description: 'An id that the client draws at random (UUID version 4, RFC 9562).',
  pattern: /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  expected: 'a UUID of version 4 in lower case',
});
