/**
 * `npm run dev`: API and web with rebuild on change, on the local Neo4j of this installation. The API is built into a
 * folder of its own, so that `npm start` never serves a half-written bundle; the web app comes from Vite's development
 * server, which hands /graphql on.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { goesOn } from './run/arguments.mjs';
import { checkPort, servingAddress, untilBuilt } from './run/application.mjs';
import { checkNamedDatabase, openDatabase } from './run/database.mjs';
import { printFailure } from './run/failure.mjs';
import { install } from './run/install.mjs';
import { atEnd, end, endOnClosedPipe, endWithParent, isEnding } from './run/lifetime.mjs';
import { homes, root, runtime } from './run/places.mjs';
import { Progress } from './run/progress.mjs';
import { checkNode } from './run/requirements.mjs';
import { readSettings } from './run/settings.mjs';

const progress = new Progress();

const usage = `
Usage: npm run dev

Serves API and web with rebuild on change, on the local Neo4j or the one that NEO4J_URI names. Settings, such as PORT,
are variables of the environment or of .env; .env.example lists them.`;
const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const apiFolder = path.join(runtime, 'dev', 'api');
const tie = new URL('./run/tie.mjs', import.meta.url).href;
const webPort = 5173;
/** A build writes several files; the server starts again once they rest. */
const settleMilliseconds = 300;

/** Starts a program with its lines in the terminal, bound to this process by a channel. */
function launch(args, environment) {
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

function stopOf(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Runs Vite until the end; its own end ends everything. */
function runVite(args, environment = {}) {
  const child = launch(['--import', tie, vite, ...args], environment);
  atEnd(() => stopOf(child));
  child.once('exit', (code) => {
    if (!isEnding()) void end(code ?? 1);
  });
}

/** Runs the built API and starts it again whenever the bundle is written anew. */
function runServer(file, environment) {
  const begin = () => launch(['--enable-source-maps', file], environment);
  let child = begin();
  atEnd(() => stopOf(child));
  let timer;
  fs.watch(path.dirname(file), () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      await stopOf(child);
      if (!isEnding() && fs.existsSync(file)) child = begin();
    }, settleMilliseconds);
  });
}

async function main() {
  endOnClosedPipe();
  if (!goesOn(process.argv.slice(2), usage)) return;
  checkNode();
  readSettings();
  endWithParent();
  const address = servingAddress();
  await checkPort(address);
  await checkPort({ host: '127.0.0.1', port: webPort });
  await checkNamedDatabase();
  const [database] = await Promise.all([
    openDatabase(homes.user, progress),
    progress.step('Install dependencies', install),
  ]);
  atEnd(() => database.stop());

  const api = `http://127.0.0.1:${address.port}`;
  fs.rmSync(apiFolder, { recursive: true, force: true });
  runVite(['build', '--watch', '--config', 'apps/api/vite.config.mts', '--outDir', apiFolder]);
  const server = path.join(apiFolder, 'main.cjs');
  await progress.step('Build the API', () => untilBuilt(server));
  runServer(server, {
    NODE_ENV: 'development',
    ...database.connection,
    HOST: address.host,
    PORT: String(address.port),
  });
  runVite(['--config', 'apps/web/vite.config.mts', '--port', String(webPort), '--strictPort'], {
    TRELLIS_API: api,
  });
  progress.say(
    `\nWeb, with changes as you make them: http://localhost:${webPort}   API: ${api}/graphql`,
  );
  progress.say('An empty database is filled by: npm run seed\n');
}

main().catch(async (error) => {
  if (isEnding()) return;
  printFailure(error);
  await end(1);
});
