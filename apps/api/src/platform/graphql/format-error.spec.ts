import { GraphQLError } from 'graphql';
import { badUserInput } from './errors';
import { errorFormatter } from './format-error';

class Away extends Error {}

const format = errorFormatter(
  (error) => (error instanceof Away ? 'UNAVAILABLE' : null),
  () => undefined,
);

function formatted(cause: Error) {
  const error =
    cause instanceof GraphQLError
      ? cause
      : new GraphQLError(cause.message, { path: ['field'], originalError: cause });
  const { message, extensions } = format(error.toJSON(), error);
  return { message, extensions };
}

describe('an error of the API', () => {
  it('keeps its message and parameters when the person can act on it', () => {
    expect(formatted(badUserInput('Too many.', { limit: 5 }))).toEqual({
      message: 'Too many.',
      extensions: { code: 'BAD_USER_INPUT', limit: 5 },
    });
  });

  it('hides the text of what is broken', () => {
    expect(formatted(new Error('password of neo4j is hunter2'))).toEqual({
      message: 'Something went wrong on our side.',
      extensions: { code: 'INTERNAL' },
    });
  });

  it('says that the database is away', () => {
    expect(formatted(new Away('10.0.0.1 refused')).extensions).toEqual({ code: 'UNAVAILABLE' });
  });

  it('calls a query that does not parse or validate bad input', () => {
    const refused = new GraphQLError('Cannot query field "x".', {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
    expect(formatted(refused)).toEqual({
      message: 'Cannot query field "x".',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('calls a query that is longer than the parser reads too complex', () => {
    const refused = new GraphQLError(
      'Syntax Error: Document contains more that 4000 tokens. Parsing aborted.',
      { extensions: { code: 'GRAPHQL_PARSE_FAILED' } },
    );
    expect(formatted(refused)).toEqual({
      message: 'The query is too complex: it has more than 4000 words and signs.',
      extensions: { code: 'QUERY_TOO_COMPLEX', limit: 4000 },
    });
  });

  it('names its request where there is one', () => {
    const marked = errorFormatter(
      () => null,
      () => 'a-request',
    );
    const error = badUserInput('Bad.');
    expect(marked(error.toJSON(), error).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      correlationId: 'a-request',
    });
  });

  it('never shows a stack', () => {
    const withStack = new GraphQLError('Bad.', {
      extensions: { code: 'BAD_USER_INPUT', stacktrace: ['at secret.ts'] },
    });
    expect(formatted(withStack).extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});
