import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fetchEngine, start } from '../../../infra/neo4j/launcher.mjs';
import { runCommandLine, serve } from '../../../infra/run/application.mjs';
import { root } from '../../../infra/run/places.mjs';
import { freePort } from '../../../infra/run/ports.mjs';

const fixture = path.join(root, 'tests', 'support', 'fixture-graph');

/**
 * The built product on a small database of its own, which a test may break: both end with the process of the test.
 * Tests that run beside each other ask for ports apart. `killDatabase` ends the Java process at once, as a crash does; `startDatabase` starts it again on the same port.
 */
export async function startScratchProduct({ databasePort = 7727, serverPort = 4120 } = {}) {
  await fetchEngine();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trellis-fault-'));
  const home = { name: 'fault', path: folder, port: await freePort(databasePort) };
  let database = await start(home);
  const { connection } = database;
  await runCommandLine(['seed', fixture], connection);
  const address = { host: '127.0.0.1', port: await freePort(serverPort) };
  const server = await serve({
    address,
    connection,
    log: path.join(folder, 'api.log'),
    environment: { LOG_LEVEL: 'warn' },
  });
  return {
    url: `http://127.0.0.1:${address.port}`,
    killDatabase: async () => {
      const { pid } = JSON.parse(fs.readFileSync(path.join(folder, 'server.json'), 'utf8'));
      process.kill(pid, 'SIGKILL');
      await database.exited;
    },
    startDatabase: async () => {
      const port = Number(new URL(connection.NEO4J_URI).port);
      database = await start({ ...home, port }, { exactPort: true });
    },
    stop: async () => {
      await server.stop();
      await database.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
