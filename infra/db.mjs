/** `npm run db` starts the local Neo4j and leaves it running; `npm run db:stop` stops it. */
import { fetchEngine, passwordFile, running, start, stop } from './neo4j/launcher.mjs';
import { goesOn } from './run/arguments.mjs';
import { printFailure } from './run/failure.mjs';
import { endOnClosedPipe } from './run/lifetime.mjs';
import { homes } from './run/places.mjs';

const words = process.argv.slice(2);
const homeOption = words.find((each) => each.startsWith('--home='));
const home = homes[homeOption?.slice('--home='.length) ?? 'user'];
const action = words.includes('stop') ? 'stop' : 'start';

const usage = `
Usage: node infra/db.mjs [start|stop] [--home=user|test]

Starts the local Neo4j (unless said otherwise) and leaves it running, or stops it. The home is where its store lies:
that of npm start (user) or that of the tests.`;

/** What is wrong with a word, or null. */
function problemOf(word) {
  if (['start', 'stop'].includes(word)) return null;
  if (!word.startsWith('--home=')) return `There is no option ${word}.`;
  return home === undefined ? `There is no home ${word.slice('--home='.length)}.` : null;
}

async function main() {
  endOnClosedPipe();
  if (!goesOn(words, usage, problemOf)) return;
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
