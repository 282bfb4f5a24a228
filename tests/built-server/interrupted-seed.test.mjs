/** The seed is loaded by a program that is killed half way: the next run completes it and leaves nothing wrong. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { start } from '../../infra/neo4j/launcher.mjs';
import { runCommandLine } from '../../infra/run/application.mjs';
import { bundle } from '../../infra/run/places.mjs';
import { until } from '../infra/commands.mjs';

/**
 * Where the program is killed, one run after the other on one database: after a file is told to be loaded, and a while
 * later. The organisations are matched and written between the places and the participations, for some seconds.
 */
const cuts = [
  { after: 'reference/region-recodes.csv', milliseconds: 0 },
  { after: 'network/places.csv', milliseconds: 250 },
  { after: 'network/places.csv', milliseconds: 1_500 },
  { after: 'network/places.csv', milliseconds: 3_000 },
  { after: 'organisations, matched', milliseconds: 0 },
  { after: 'reference/figures-persons-employed.csv', milliseconds: 0 },
];

/** Starts the seed and kills it a while after it has told of a file; returns what it told. */
async function seedAndKill(connection, { after, milliseconds }) {
  const child = spawn(process.execPath, [bundle.cli, 'seed'], {
    env: { ...process.env, ...connection },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  child.stdout.on('data', (chunk) => (told += chunk));
  child.stderr.on('data', (chunk) => (told += chunk));
  const exited = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  await until(() => told.includes(after) || child.exitCode !== null, 120_000);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  child.kill('SIGKILL');
  assert.equal(await exited, 'SIGKILL', told);
  return told;
}

/** Nodes and ties by kind, without the records of the runs themselves, of which an interrupted seed has more. */
async function countsOf(connection) {
  const { nodes, relationships } = JSON.parse(
    await runCommandLine(['stats', '--json'], connection),
  );
  assert.ok(nodes.length > 10 && relationships.length > 10);
  return { nodes: nodes.filter(({ name }) => name !== 'ImportRun'), relationships };
}

test(
  'a seed that is killed again and again is completed by the next run',
  { timeout: 600_000 },
  async (t) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trellis-interrupted-'));
    const database = await start({ name: 'interrupted', path: folder, port: 7737 });
    t.after(async () => {
      await database.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    });
    const { connection } = database;
    await runCommandLine(['migrate'], connection);
    for (const cut of cuts) {
      const told = await seedAndKill(connection, cut);
      assert.doesNotMatch(told, /Seed (loaded|unchanged)/);
    }
    const half = await countsOf(connection);

    assert.match(await runCommandLine(['seed'], connection), /Seed loaded: [1-9]\d* created/);
    const whole = await countsOf(connection);
    assert.notDeepEqual(half, whole);

    await t.test('the graph follows its model', async () => {
      assert.match(await runCommandLine(['doctor'], connection), /The graph follows its model/);
    });

    await t.test('it holds what a seed that ran through holds', async () => {
      // The database of the tests, whose seed was not interrupted, is named by the environment.
      assert.deepEqual(whole, await countsOf({}));
    });

    await t.test('a third run has nothing to do', async () => {
      assert.match(
        await runCommandLine(['seed'], connection),
        /Seed unchanged: 0 created, 0 updated/,
      );
    });
  },
);
