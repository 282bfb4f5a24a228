import { fetchEngine, logFile, running, start } from '../neo4j/launcher.mjs';
import { Failure } from './failure.mjs';
import { isEnding } from './lifetime.mjs';
import { answersOn } from './ports.mjs';

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

/** Milliseconds in which a database that may be far away must take a connection. */
const connectLimit = 5000;
const defaultPort = 7687;
const ownInstead = 'or leave NEO4J_URI away, and a Neo4j is started here.';

/** Fails in words when the database that the environment names cannot be the one, before anything is done for it. */
export async function checkNamedDatabase(environment = process.env) {
  const named = namedDatabase(environment);
  if (named === null) return;
  const uri = named.NEO4J_URI;
  const shown = uri.replace(/\/\/[^/@]*@/, '//');
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/.test(uri) || !URL.canParse(uri)) {
    throw new Failure(
      `NEO4J_URI is ${shown}, which is no address of a Neo4j.`,
      `Set it to one that begins with bolt://, neo4j:// or a +s form, such as bolt://127.0.0.1:7687, ${ownInstead}`,
    );
  }
  if (named.NEO4J_PASSWORD === '') {
    throw new Failure(
      `NEO4J_URI names the database at ${shown}, but NEO4J_PASSWORD is not set.`,
      `Set NEO4J_PASSWORD (and NEO4J_USER where it is not neo4j), ${ownInstead}`,
    );
  }
  const { hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (await answersOn(Number(port || defaultPort), host, connectLimit)) return;
  throw new Failure(
    `The database at ${shown} (NEO4J_URI) does not answer.`,
    `Start it, set NEO4J_URI to the address of one that runs, ${ownInstead}`,
  );
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
