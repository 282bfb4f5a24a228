import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { apiProblem, isPassing, refusedValue } from './api-problem';
import { createConnection, retryDelay } from './connection';

function answered(extensions: Record<string, unknown>): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ data: null, errors: [{ message: 'masked', extensions }] });
}

function refused(statusCode: number): ServerError {
  const response = { status: statusCode, headers: new Map() } as unknown as Response;
  return new ServerError('refused', { response, bodyText: '' });
}

describe('a failure', () => {
  it('has the code and the id that the API gave', () => {
    const problem = apiProblem(answered({ code: 'UNAVAILABLE', correlationId: 'c-1' }));
    expect(problem).toEqual({ code: 'UNAVAILABLE', correlationId: 'c-1' });
    expect(isPassing(problem)).toBe(true);
  });

  it('says which value of which argument the API could not place', () => {
    const refusal = { code: 'BAD_USER_INPUT', argument: 'start', value: 'region:XX' };
    expect(refusedValue(answered(refusal))).toEqual({ argument: 'start', value: 'region:XX' });
    expect(refusedValue(answered({ code: 'BAD_USER_INPUT', limit: 200 }))).toBeNull();
    expect(refusedValue(answered({ ...refusal, code: 'INTERNAL' }))).toBeNull();
    expect(refusedValue(new TypeError('Failed to fetch'))).toBeNull();
  });

  it('of an unknown kind is internal and does not pass', () => {
    const problem = apiProblem(answered({ code: 'SOMETHING' }));
    expect(problem).toEqual({ code: 'INTERNAL', correlationId: null });
    expect(isPassing(problem)).toBe(false);
  });

  it('to reach the API passes', () => {
    expect(apiProblem(new TypeError('Failed to fetch')).code).toBe('UNREACHABLE');
    expect(apiProblem(refused(502)).code).toBe('UNREACHABLE');
    expect(apiProblem(refused(429)).code).toBe('RATE_LIMITED');
    expect(apiProblem(refused(500)).code).toBe('INTERNAL');
  });
});

describe('the connection', () => {
  it('tells those who listen when it changes, and only then', () => {
    const connection = createConnection();
    const heard: string[] = [];
    const stop = connection.subscribe(() => heard.push(connection.state()));
    connection.reportAway();
    connection.reportAway();
    connection.reportUp();
    stop();
    connection.reportAway();
    expect(heard).toEqual(['away', 'up']);
  });

  it('is tried soon at first and never more seldom than every ten seconds', () => {
    expect([0, 1, 2, 3, 4, 9].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 10_000, 10_000]);
  });
});
