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
 * What the layers with a database share, each made when a layer first asks: a Neo4j with the seed, loaded by the built
 * command line (integration tests add fixtures of their own beside it and remove them), and the built server on it. All
 * of it is the tests' own: NEO4J_URI is never looked at, and no store of the user's is touched.
 */
export function testServers(progress) {
  const fetched = once(() => progress.step('Fetch Neo4j', () => fetchEngine()));
  const built = once(async () => {
    await progress.step('Build the API', (remark) => build('api', remark));
    await progress.step('Build the web app', (remark) => build('web', remark));
  });
  const started = once(async () => {
    await fetched();
    const home = await freeHome();
    // Of the store only: the seed is to be loaded anew each time.
    fs.rmSync(path.join(home.path, 'store'), { recursive: true, force: true });
    const { connection, stop } = await progress.step('Start Neo4j', () => start(home));
    atEnd(stop);
    return { connection, home };
  });
  const seeded = once(async () => {
    const [server] = await Promise.all([started(), built()]);
    await progress.step('Migrate and seed', async (remark) => {
      await runCommandLine(['migrate'], server.connection);
      await runCommandLine(['seed'], server.connection, { remark });
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
  return { fetched, seeded, served };
}

/** The home of the tests, or, where a server runs on it already, one of this process alone that is removed at the end. */
async function freeHome() {
  if ((await running(homes.test)) === null) return homes.test;
  const own = { ...homes.test, path: path.join(runtime, `test-${process.pid}`) };
  atEnd(async () => fs.rmSync(own.path, { recursive: true, force: true }));
  return own;
}
