/** The built command line as a person uses it, on the seeded database of the tests. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import test from 'node:test';
import { promisify } from 'node:util';
import { bundle } from '../../infra/run/places.mjs';

/** Runs the command line; returns its exit code and what it wrote. */
function trellis(args, environment = {}) {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...environment } };
    execFile(process.execPath, [bundle.cli, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:9' };

test('words that are not understood end with one sentence and without a database', async () => {
  for (const args of [
    ['nonsense'],
    [],
    ['search', ''],
    ['stats', '--nix'],
    ['seed', '/nowhere'],
    ['account', 'make', 'x'],
  ]) {
    const { code, stdout, stderr } = await trellis(args, nowhere);
    assert.equal(code, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /^trellis: [^\n]+\n$/);
  }
});

test('help and the schema need neither a database nor settings', async () => {
  for (const args of [['--help'], ['search', '--help'], ['schema']]) {
    const { code, stderr } = await trellis(args, { NEO4J_PASSWORD: '' });
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' }, args.join(' '));
  }
});

test('a database that cannot be used is named with its setting and what to do', async () => {
  const away = await trellis(['stats'], nowhere);
  assert.equal(away.code, 4);
  assert.match(
    away.stderr,
    /^trellis: The database at bolt:\/\/127\.0\.0\.1:9 \(NEO4J_URI\) does not answer; .+\n$/,
  );
  const refused = await trellis(['stats'], { NEO4J_USER: 'nobody' });
  assert.equal(refused.code, 4);
  assert.match(refused.stderr, /refuses the user "nobody" .+ set NEO4J_USER and NEO4J_PASSWORD/);
  const wrong = await trellis(['stats'], { NEO4J_URI: 'http://127.0.0.1' });
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /NEO4J_URI must begin with bolt:\/\//);
});

test('JSON has its format and its keys in alphabetical order', async () => {
  const calls = [
    ['search', 'water'],
    ['stats'],
    ['doctor'],
    ['migrate'],
    ['seed'],
    ['niches', 'NL34'],
    ['partners', '--describe', 'vet_provider', '--country', 'NL'],
  ];
  for (const call of calls) {
    const { code, stdout } = await trellis([...call, '--json']);
    assert.equal(code, 0, call.join(' '));
    const answer = JSON.parse(stdout);
    assert.equal(answer.format, `trellis.${call[0]}/1`);
    assert.deepEqual(Object.keys(answer), Object.keys(answer).sort());
  }
});

test('tables show names of sectors and reasons in words', async () => {
  assert.match((await trellis(['niches', 'NL34'])).stdout, /Manufacture of food products/);
  const dutch = await trellis(['niches', 'NL34', '--language', 'nl']);
  assert.match(dutch.stdout, /Vervaardiging van voedingsmiddelen/);
  const partners = await trellis(['partners', '--describe', 'vet_provider', '--country', 'NL']);
  assert.equal(partners.code, 0);
  assert.doesNotMatch(partners.stdout, /newCountry|sharedPartners|nearInNetwork|bringsTriangleLeg/);
});

test('nothing found ends with 1', async () => {
  assert.equal((await trellis(['search', '???'])).code, 1);
});

test('a reader that has enough ends a command without a word', async () => {
  for (const command of ['schema', 'stats', 'search water --json --first 100']) {
    const line = `"${process.execPath}" "${bundle.cli}" ${command} | head -1`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line]);
    assert.equal(stdout.trim().split('\n').length, 1, command);
    assert.equal(stderr, '', command);
  }
});
