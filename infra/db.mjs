/**
 * `npm run db` starts the local Neo4j and leaves it running; `npm run db:stop` stops it.
 * Arguments: `start` or `stop`, then `--home=user|test` (user unless said).
 */
import { fetchEngine, passwordFile, running, start, stop } from './neo4j/launcher.mjs';
import { printFailure } from './run/failure.mjs';
import { homes } from './run/places.mjs';

const [action = 'start', ...options] = process.argv.slice(2);
const homeName =
  options.find((each) => each.startsWith('--home='))?.slice('--home='.length) ?? 'user';
const home = homes[homeName];

async function main() {
  if (home === undefined || !['start', 'stop'].includes(action)) {
    process.stderr.write('Usage: node infra/db.mjs start|stop [--home=user|test]\n');
    process.exitCode = 2;
    return;
  }
  if (action === 'stop') {
    const stopped = await stop(home);
    process.stdout.write(stopped ? 'Neo4j is stopped.\n' : 'No local Neo4j was running.\n');
    return;
  }
  let connection = await running(home);
  if (connection === null) {
    process.stdout.write('Fetching Neo4j (only the first time) and starting it …\n');
    await fetchEngine();
    ({ connection } = await start(home, { detached: true }));
  }
  process.stdout.write(
    `NEO4J_URI=${connection.NEO4J_URI}\nNEO4J_USER=${connection.NEO4J_USER}\n` +
      `The password is in ${passwordFile(home)}\nStop it with: npm run db:stop\n`,
  );
}

main().catch((error) => {
  printFailure(error);
  process.exitCode = 1;
});
