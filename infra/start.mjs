/**
 * `npm start`: from a bare clone, or from any later state, to the address of the running product. It needs nothing
 * installed but Node.js, Java and Maven, and holds to what it started: when it ends, all of that ends.
 */
import path from 'node:path';
import { addressOf, checkPort, runCommandLine, serve, servingAddress } from './run/application.mjs';
import { goesOn } from './run/arguments.mjs';
import { build } from './run/build.mjs';
import { checkNamedDatabase, keepAlive, namedDatabase, openDatabase } from './run/database.mjs';
import { printFailure } from './run/failure.mjs';
import { install } from './run/install.mjs';
import { atEnd, end, endOnClosedPipe, endWithParent, isEnding } from './run/lifetime.mjs';
import { homes } from './run/places.mjs';
import { Progress } from './run/progress.mjs';
import { checkNode } from './run/requirements.mjs';
import { readSettings } from './run/settings.mjs';
import { checkEngineRequirements } from './neo4j/launcher.mjs';

const home = homes.user;
const progress = new Progress();

const usage = `
Usage: npm start

Installs what is missing, starts a Neo4j (or uses the one that NEO4J_URI names), loads the seed, builds, and serves
Trellis. Settings, such as PORT, are variables of the environment or of .env; .env.example lists them.`;

async function main() {
  endOnClosedPipe();
  if (!goesOn(process.argv.slice(2), usage)) return;
  checkNode();
  readSettings();
  endWithParent();
  const address = servingAddress();
  await checkPort(address);
  if (namedDatabase() === null) await checkEngineRequirements();
  else await checkNamedDatabase();

  const database = openDatabase(home, progress).then((opened) => {
    atEnd(() => opened.stop());
    return opened;
  });
  const installed = progress.step('Install dependencies', install);
  const api = installed.then(() =>
    progress.step('Build the API', (remark) => build('api', remark)),
  );
  const web = installed.then(() =>
    progress.step('Build the web app', (remark) => build('web', remark)),
  );
  const seeded = Promise.all([database, api]).then(([{ connection }]) => fill(connection));
  const [opened] = await Promise.all([database, web, seeded]);

  const server = await progress.step('Start the server', () =>
    serve({
      address,
      connection: opened.connection,
      log: path.join(home.path, `api-${address.port}.log`),
    }),
  );
  atEnd(() => server.stop());
  keepAlive(opened, home, progress);
  progress.table();
  progress.say(`\n  Log of the server: ${server.log}\n  Stop everything with Ctrl-C.\n`);
  progress.say(`Trellis is ready: ${addressOf(address)}`);

  const code = await server.exited;
  if (!isEnding()) {
    progress.say(
      `✖ The server ended unexpectedly (exit code ${code}); read ${server.log} and run npm start again.`,
    );
    await end(1);
  }
}

async function fill(connection) {
  await progress.step('Migrate', (remark) => runCommandLine(['migrate'], connection, { remark }));
  await progress.step('Load the seed', (remark, onLine) =>
    runCommandLine(['seed'], connection, { remark, onLine }),
  );
}

main().catch(async (error) => {
  if (isEnding()) return;
  printFailure(error);
  await end(1);
});
