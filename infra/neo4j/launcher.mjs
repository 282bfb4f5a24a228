import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { run, tail } from '../run/commands.mjs';
import { Failure } from '../run/failure.mjs';
import { fingerprint } from '../run/fingerprint.mjs';
import { engine, root } from '../run/places.mjs';
import { answersOn, freePort } from '../run/ports.mjs';
import { checkDisk, clientFailure, findJava, findMaven } from '../run/requirements.mjs';

const here = path.join(root, 'infra', 'neo4j');
const libraries = path.join(engine, 'lib');
const classes = path.join(engine, 'classes');
const homeInUse = 3;
const startLimit = 180_000;
const stopLimit = 40_000;
const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/** Fails in words when Java, or what the fetch still needs, is missing: before minutes are spent on anything else. */
export async function checkEngineRequirements() {
  await findJava();
  if (readIfThere(path.join(engine, 'jars')) !== fingerprint(['infra/neo4j/pom.xml'])) {
    findMaven();
    checkDisk();
  }
}

/** Fetches the jars of the pinned Neo4j and compiles its main; does nothing when both are there. */
export async function fetchEngine() {
  const java = await findJava();
  await fetchJars();
  await compileMain(java);
}

async function fetchJars() {
  const wanted = fingerprint(['infra/neo4j/pom.xml']);
  if (readIfThere(path.join(engine, 'jars')) === wanted) return;
  const maven = findMaven();
  checkDisk(1024 ** 3);
  // Another version's jars must not stay on the class path.
  fs.rmSync(libraries, { recursive: true, force: true });
  const { code, output } = await run(maven, [
    '-B',
    '-ntp',
    '-f',
    path.join(here, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${libraries}`,
  ]);
  if (code !== 0) throw clientFailure('Fetching Neo4j', 'Maven', output);
  fs.writeFileSync(path.join(engine, 'jars'), wanted);
}

async function compileMain(java) {
  const wanted = fingerprint(['infra/neo4j/TrellisNeo4j.java', 'infra/neo4j/pom.xml']);
  if (readIfThere(path.join(engine, 'compiled')) === wanted) return;
  const jars = fs.readdirSync(libraries).filter((name) => name.endsWith('.jar'));
  const compiler = jars.find((name) => /^ecj-/.test(name));
  const onPath = jars.map((name) => path.join(libraries, name)).join(path.delimiter);
  const { code, output } = await run(java, [
    '-jar',
    path.join(libraries, compiler ?? 'ecj.jar'),
    '--release',
    '17',
    '-cp',
    onPath,
    '-d',
    classes,
    path.join(here, 'TrellisNeo4j.java'),
  ]);
  if (code !== 0) {
    throw new Failure(
      `The Neo4j main does not compile:\n${tail(output)}`,
      `Remove ${engine} and run the command again.`,
    );
  }
  fs.writeFileSync(path.join(engine, 'compiled'), wanted);
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** The file that holds the password of a home. */
export function passwordFile(home) {
  return path.join(home.path, 'password');
}

/** The password of a home: 192 random bits, made once, readable by its owner only. */
function password(home) {
  const file = passwordFile(home);
  const known = readIfThere(file);
  if (known !== null && known !== '') return known;
  const made = randomBytes(24).toString('base64url');
  fs.writeFileSync(file, made, { mode: 0o600 });
  return made;
}

const stateFile = (home) => path.join(home.path, 'server.json');
export const logFile = (home) => path.join(home.path, 'neo4j.out');

function connection(home, port) {
  return {
    NEO4J_URI: `bolt://127.0.0.1:${port}`,
    NEO4J_USER: 'neo4j',
    NEO4J_PASSWORD: password(home),
    NEO4J_DATABASE: 'neo4j',
  };
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The connection of the server that runs on this home, or null. */
export async function running(home) {
  const text = readIfThere(stateFile(home));
  if (text === null) return null;
  const { pid, port } = JSON.parse(text);
  if (!isAlive(pid) || !(await answersOn(port))) return null;
  return connection(home, port);
}

/**
 * Starts a server on a home and waits until it answers. Tied (the default), it ends with this process; detached, it
 * goes on until `stop`. Returns { connection, stop, exited }: `exited` settles when the server is gone.
 */
export async function start(home, { detached = false, exactPort = false } = {}) {
  const java = await findJava();
  fs.mkdirSync(home.path, { recursive: true });
  password(home);
  const port = exactPort ? home.port : await freePort(home.port);
  // Appended to: a second start on a home must not wipe what the first one said.
  const log = fs.openSync(logFile(home), 'a');
  const from = fs.fstatSync(log).size;
  const child = spawn(
    java,
    [
      '-Xms256m',
      '-Xmx1g',
      '-XX:+UseSerialGC',
      ...opened,
      '-cp',
      [classes, path.join(libraries, '*')].join(path.delimiter),
      'TrellisNeo4j',
      path.join(home.path, 'store'),
      String(port),
      passwordFile(home),
      detached ? 'detached' : 'tied',
    ],
    {
      stdio: [detached ? 'ignore' : 'pipe', log, log],
      detached,
      cwd: home.path,
      windowsHide: true,
    },
  );
  fs.closeSync(log);
  const exited = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  await untilReady({ home, child, exited, from });
  fs.writeFileSync(stateFile(home), JSON.stringify({ pid: child.pid, port }));
  if (detached) child.unref();
  return {
    connection: connection(home, port),
    exited,
    stop: async () => {
      if (detached) return stop(home);
      child.stdin.end();
      await exited;
      fs.rmSync(stateFile(home), { force: true });
    },
  };
}

/** Waits for the line READY in the log; a server that ends or stays silent is a failure with its last lines. */
async function untilReady({ home, child, exited, from }) {
  let code = null;
  exited.then((value) => (code = value));
  const deadline = Date.now() + startLimit;
  for (;;) {
    const log = (readIfThere(logFile(home)) ?? '').slice(from);
    if (/^READY$/m.test(log)) return;
    if (code !== null) throw startFailure(home, code, log);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Failure(
        `Neo4j did not answer within ${startLimit / 1000} seconds:\n${tail(log)}`,
        `Read ${logFile(home)} and ${path.join(home.path, 'store', 'logs', 'debug.log')}, then run the command again.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function startFailure(home, code, log) {
  if (code === homeInUse) {
    return new Failure(
      `Another Neo4j already runs on ${home.path}.`,
      'Stop the other start of Trellis (or run: npm run db:stop), then run the command again.',
    );
  }
  if (/OutOfMemoryError|Could not reserve enough space/.test(log)) {
    return new Failure(
      'Neo4j did not start: it needs 1.5 GB of free memory.',
      'Close other programs and run the command again.',
    );
  }
  if (/No space left/i.test(log)) {
    return new Failure(
      'Neo4j did not start: the disk is full.',
      'Free some space and run the command again.',
    );
  }
  return new Failure(
    `Neo4j ended while starting (exit code ${code}):\n${tail(log)}`,
    `Run the command again; if it fails the same way, move ${path.join(home.path, 'store')} aside: the seed is loaded again.`,
  );
}

/** Stops the detached server of a home; returns whether there was one. */
export async function stop(home) {
  const text = readIfThere(stateFile(home));
  const pid = text === null ? null : JSON.parse(text).pid;
  if (pid === null || !isAlive(pid)) {
    fs.rmSync(stateFile(home), { force: true });
    return false;
  }
  fs.writeFileSync(path.join(home.path, 'store', 'stop'), '');
  const deadline = Date.now() + stopLimit;
  while (isAlive(pid)) {
    if (Date.now() > deadline) {
      throw new Failure(
        `Neo4j (process ${pid}) did not stop within ${stopLimit / 1000} seconds.`,
        'If npm start holds it, press Ctrl-C there; else end that process yourself.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  fs.rmSync(stateFile(home), { force: true });
  return true;
}
