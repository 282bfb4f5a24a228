/** What the scripts of infra/ do with words that they do not understand, and with a reader that has enough. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { root, runScript } from './commands.mjs';

const scripts = ['test.mjs', 'start.mjs', 'dev.mjs', 'db.mjs'];

for (const script of scripts) {
  test(`${script} says how it is used and does nothing else`, async () => {
    const { code, output } = await runScript(script, ['--help']);
    assert.equal(code, 0);
    assert.match(output, /^Usage: /);
  });

  test(`${script} refuses an option that it does not have`, async () => {
    const { code, output } = await runScript(script, ['--nix']);
    assert.equal(code, 2);
    assert.match(output, /^✖ There is no option --nix\.\nUsage: /);
  });
}

test('a layer that does not exist is refused with the list of those that do', async () => {
  const { code, output } = await runScript('test.mjs', ['--only=unit,nix']);
  assert.equal(code, 2);
  assert.match(output, /There is no layer "nix"\./);
  assert.match(output, /Layers: format, lint, .*launcher/);
});

test('a reader that has enough ends a script without a stack', async () => {
  for (const call of ['test.mjs --nix 2>&1', 'start.mjs', 'db.mjs --nix 2>&1']) {
    const line = `NEO4J_URI=http://nowhere "${process.execPath}" ${path.join(root, 'infra', call)} 2>&1 | true`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', line]);
    assert.equal(stdout + stderr, '', call);
  }
});

const named = { NEO4J_PASSWORD: 'of another', PORT: '4599' };

test('a database that does not answer is named with its setting and what to do', async () => {
  const environment = { ...named, NEO4J_URI: 'bolt://127.0.0.1:9' };
  const { code, output } = await runScript('start.mjs', [], environment);
  assert.equal(code, 1);
  assert.match(output, /The database at bolt:\/\/127\.0\.0\.1:9 \(NEO4J_URI\) does not answer\./);
  assert.match(output, /Start it, set NEO4J_URI/);
});

test('an address of another scheme is named, without a password in it', async () => {
  const environment = { ...named, NEO4J_URI: 'http://me:secret@127.0.0.1' };
  const { code, output } = await runScript('start.mjs', [], environment);
  assert.equal(code, 1);
  assert.match(output, /NEO4J_URI is http:\/\/127\.0\.0\.1, which is no address of a Neo4j/);
});
