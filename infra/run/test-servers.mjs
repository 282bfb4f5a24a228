import fs from 'node:fs';
import path from 'node:path';
import { fetchEngine, running, start } from '../neo4j/launcher.mjs';
import { runCommandLine, serve } from './application.mjs';
import { build } from './build.mjs';
import { atEnd } from './lifetime.mjs';
import { homes, runtime } from './places.mjs';
import { freePort } from './ports.mjs';

/** A promise made once, when it is first asked for. */
export function once(make) {
  let made;
  return () => (made ??= make());
}

/**
 * What the layers with a database share, each made when a layer first asks: an empty Neo4j (integration), a seeded one,
 * and the built server on the seeded one. All of them are the tests' own: NEO4J_URI is never looked at, and no store of
 * the user's is touched.
 */
export function testServers(progress) {
  const built = once(async () => {
    await progress.step('Build the API', (remark) => build('api', remark));
    await progress.step('Build the web app', (remark) => build('web', remark));
  });
  const fetched = once(() => progress.step('Fetch Neo4j', () => fetchEngine()));
  let latest = null;

  /** A server on an empty store; the one before it is stopped, since one at a time is enough. */
  const freshServer = async (name) => {
    await fetched();
    await latest?.stop();
    const home = await freeHome();
    fs.rmSync(path.join(home.path, 'store'), { recursive: true, force: true });
    latest = await progress.step(name, () => start(home));
    atEnd(latest.stop);
    return { connection: latest.connection, home };
  };
  const empty = once(() => freshServer('Start an empty Neo4j'));
  const seeded = once(async () => {
    await built();
    const server = await freshServer('Start a Neo4j for the seed');
    await progress.step('Migrate and seed', async (remark) => {
      await runCommandLine(['migrate'], server.connection);
      await runCommandLine(['seed'], server.connection, remark);
    });
    return server;
  });
  const served = once(async () => {
    const { connection, home } = await seeded();
    const address = { host: '127.0.0.1', port: await freePort(4100) };
    const log = path.join(home.path, 'api.log');
    const server = await progress.step('Start the built server', () =>
      serve({ address, connection, log, environment: { LOG_LEVEL: 'warn' } }),
    );
    atEnd(server.stop);
    return { url: `http://127.0.0.1:${address.port}`, connection };
  });
  return { fetched, empty, seeded, served };
}

/** The home of the tests, or, where a server runs on it already, one of this process alone that is removed at the end. */
async function freeHome() {
  if ((await running(homes.test)) === null) return homes.test;
  const own = { ...homes.test, path: path.join(runtime, `test-${process.pid}`) };
  atEnd(async () => fs.rmSync(own.path, { recursive: true, force: true }));
  return own;
}
