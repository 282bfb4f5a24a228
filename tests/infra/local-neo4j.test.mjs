import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fetchEngine, passwordFile, running, start } from '../../infra/neo4j/launcher.mjs';
import { isAlive, root, until } from './commands.mjs';

/** A home of this test alone, on a port that others do not prefer. */
const home = {
  name: 'trial',
  path: fs.mkdtempSync(path.join(os.tmpdir(), 'trellis-home-')),
  port: 7717,
};
const processOf = () =>
  JSON.parse(fs.readFileSync(path.join(home.path, 'server.json'), 'utf8')).pid;

/** A process that starts a server on the home, says so, and would hold it for ever. */
const holder = `
  const { start } = await import(process.argv[1]);
  await start(JSON.parse(process.argv[2]));
  process.stdout.write('held');
  setInterval(() => undefined, 1000);
`;

test('a local Neo4j is tied to the process that started it', { timeout: 400_000 }, async (t) => {
  await fetchEngine();
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      holder,
      path.join(root, 'infra', 'neo4j', 'launcher.mjs'),
      JSON.stringify(home),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  t.after(() => child.kill('SIGKILL'));
  await new Promise((resolve, reject) => {
    child.stdout.once('data', resolve);
    child.once('exit', () => reject(new Error('the holder ended before Neo4j was ready')));
  });
  const server = processOf();

  await t.test('it is found by its home and listens on loopback only', async () => {
    const connection = await running(home);
    assert.match(connection.NEO4J_URI, /^bolt:\/\/127\.0\.0\.1:\d+$/);
    assert.ok(isAlive(server));
  });

  await t.test('its password is generated and readable by its owner only', () => {
    assert.equal(fs.statSync(passwordFile(home)).mode & 0o777, 0o600);
    assert.ok(fs.readFileSync(passwordFile(home), 'utf8').length >= 32);
  });

  await t.test('a second server on the same home is refused in words', async () => {
    await assert.rejects(start(home), /Another Neo4j already runs on/);
  });

  await t.test('it ends when its parent is killed, and nothing is orphaned', async () => {
    child.kill('SIGKILL');
    assert.ok(await until(() => !isAlive(server), 90_000), `process ${server} is gone`);
    assert.equal(await running(home), null);
  });

  await t.test('a later start goes on with the same store and password', async () => {
    const before = fs.readFileSync(passwordFile(home), 'utf8');
    const again = await start(home);
    t.after(() => again.stop());
    assert.equal(again.connection.NEO4J_PASSWORD, before);
    await again.stop();
    assert.equal(await again.exited, 0);
  });

  fs.rmSync(home.path, { recursive: true, force: true });
});
