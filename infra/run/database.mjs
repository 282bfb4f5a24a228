import { fetchEngine, logFile, running, start } from '../neo4j/launcher.mjs';
import { isEnding } from './lifetime.mjs';

const mostRestarts = 5;

/** The connection that the environment names, or null when a local server is to be used. */
export function namedDatabase(environment = process.env) {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = environment;
  if (NEO4J_URI === undefined || NEO4J_URI === '') return null;
  return {
    NEO4J_URI,
    NEO4J_USER: NEO4J_USER ?? 'neo4j',
    NEO4J_PASSWORD: NEO4J_PASSWORD ?? '',
    NEO4J_DATABASE: NEO4J_DATABASE ?? 'neo4j',
  };
}

/**
 * The database to work with: the named one, the one that runs on this home already (left running at the end), or one
 * started here that ends with this process. Returns { connection, stop, exited, port }.
 */
export async function openDatabase(home, progress, environment = process.env) {
  const named = namedDatabase(environment);
  const left = { stop: async () => undefined, exited: null };
  if (named !== null) {
    progress.say(`  Neo4j: ${named.NEO4J_URI} (NEO4J_URI is set, no server is started)`);
    return { connection: named, ...left };
  }
  const present = await running(home);
  if (present !== null) {
    progress.say(`  Neo4j: ${present.NEO4J_URI} runs already and is left running`);
    return { connection: present, ...left };
  }
  await progress.step('Fetch Neo4j', () => fetchEngine());
  return progress.step('Start Neo4j', () => start(home));
}

/** Starts a server that died again, on the same port, as long as this process is not ending. */
export function keepAlive(database, home, progress) {
  if (database.exited === null) return;
  const port = Number(new URL(database.connection.NEO4J_URI).port);
  let restarts = 0;
  const onExit = async () => {
    if (isEnding() || restarts >= mostRestarts) return;
    restarts += 1;
    progress.say(`! Neo4j ended unexpectedly and is started again; its log is ${logFile(home)}`);
    try {
      const again = await start({ ...home, port }, { exactPort: true });
      database.stop = again.stop;
      progress.say('✓ Neo4j answers again');
      again.exited.then(onExit);
    } catch (error) {
      progress.say(`✖ ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  database.exited.then(onExit);
}
