/** What the built server answers, over HTTP, at the address TRELLIS_URL: bundles can fail where unit tests pass. */
import assert from 'node:assert/strict';
import test from 'node:test';

const url = process.env.TRELLIS_URL;

const ask = async (query, variables = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, answer: await response.json() };
};

test('it lives and is ready', async () => {
  assert.equal((await fetch(`${url}/health/live`)).status, 200);
  assert.equal((await fetch(`${url}/health/ready`)).status, 200);
});

test('it answers GraphQL', async () => {
  const { status, answer } = await ask('{ __typename }');
  assert.deepEqual({ status, answer }, { status: 200, answer: { data: { __typename: 'Query' } } });
});

test('it answers a wrong query in words and without a stack', async () => {
  const { answer } = await ask('{ thereIsNoSuchField }');
  assert.equal(answer.errors.length, 1);
  assert.match(answer.errors[0].message, /thereIsNoSuchField/);
  assert.equal(JSON.stringify(answer).includes('node_modules'), false);
});

test('it answers a request that it cannot read like any other refused query', async () => {
  const bodies = { 400: '{"query":', 413: JSON.stringify({ query: 'a'.repeat(200_000) }) };
  for (const [status, body] of Object.entries(bodies)) {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    assert.equal(response.status, Number(status));
    const [error] = (await response.json()).errors;
    assert.equal(error.extensions.code, 'BAD_USER_INPUT');
    assert.equal(error.extensions.correlationId, response.headers.get('x-correlation-id'));
  }
});

test('it serves the web app at every address of a page', async () => {
  for (const page of ['/', '/regions/SI041', '/search?q=skola']) {
    const response = await fetch(url + page, { headers: { accept: 'text/html' } });
    assert.equal(response.status, 200, page);
    assert.match(await response.text(), /<div id="root">/, page);
  }
});

test('it serves every file that the page asks for, and no page in the place of a missing one', async () => {
  const page = await (await fetch(url, { headers: { accept: 'text/html' } })).text();
  const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1]);
  assert.ok(files.length > 0);
  for (const file of files) assert.equal((await fetch(url + file)).status, 200, file);
  assert.equal((await fetch(`${url}/assets/missing.js`)).status, 404);
});
