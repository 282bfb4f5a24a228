/** `npm start` as a program, on the seeded database of the tests (NEO4J_URI): a later start, and how it ends. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import test from 'node:test';
import { freePort, isPortFree } from '../../infra/run/ports.mjs';
import { root, until } from '../infra/commands.mjs';

const startLimit = 60_000;

/** Starts the product on a port; resolves when it prints its address. */
async function startProduct(port) {
  const child = spawn(process.execPath, [path.join(root, 'infra', 'start.mjs')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const exited = new Promise((resolve) => child.once('exit', resolve));
  await until(() => output.includes('Trellis is ready') || child.exitCode !== null, startLimit);
  return { child, exited, output: () => output };
}

test('a later start changes nothing and says so', { timeout: 120_000 }, async (t) => {
  const port = await freePort(4300);
  const { child, exited, output } = await startProduct(port);
  t.after(() => child.kill('SIGKILL'));
  assert.match(output(), new RegExp(`Trellis is ready: http://127.0.0.1:${port}`));
  assert.match(output(), /✓ Build the API .*unchanged/);
  assert.match(output(), /✓ Load the seed .*0 created, 0 updated/);

  await t.test('Ctrl-C stops what it started', async () => {
    child.kill('SIGINT');
    assert.equal(await exited, 130);
    assert.ok(await isPortFree(port));
  });
});

test('killing it leaves no server behind', { timeout: 120_000 }, async () => {
  const port = await freePort(4300);
  const { child, exited, output } = await startProduct(port);
  assert.match(output(), /Trellis is ready/);
  child.kill('SIGKILL');
  await exited;
  assert.ok(await until(() => isPortFree(port)), `port ${port} is free again`);
});
