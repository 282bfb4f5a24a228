import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { run, tail } from './commands.mjs';
import { Failure } from './failure.mjs';
import { bundle, root } from './places.mjs';
import { listeningRefusal } from './ports.mjs';

const readyLimit = 90_000;
const stopLimit = 10_000;

/** Host and port to serve on, from the environment. */
export function servingAddress(environment = process.env) {
  const host = environment.HOST || '127.0.0.1';
  const port = Number(environment.PORT || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(
      `PORT is ${environment.PORT}, which is no port number.`,
      'Set PORT to a number from 1 to 65535.',
    );
  }
  return { host, port };
}

/** The address a browser on this machine uses. */
export function addressOf({ host, port }) {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name}:${port}`;
}

/** Fails in words when the port is taken, naming the process where the system says it. */
export async function checkPort({ host, port }) {
  const refusal = await listeningRefusal(port, host);
  if (refusal === null) return;
  if (refusal === 'EADDRNOTAVAIL') {
    throw new Failure(
      `${host} is no address of this machine.`,
      'Set HOST to one of its addresses, or leave it away for 127.0.0.1.',
    );
  }
  if (refusal === 'EACCES') {
    throw new Failure(
      `Port ${port} needs more rights than this user has.`,
      'Choose a port above 1023: PORT=4000 npm start',
    );
  }
  const holder = await holderOf(port);
  throw new Failure(
    `Port ${port} on ${host} is in use${holder === null ? '' : ` by ${holder}`}.`,
    `End that program, or choose another port: PORT=${port + 1} npm start`,
  );
}

/** "name (process 123)" of the listener on a port, or null when no tool tells. */
async function holderOf(port) {
  const lsof = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc']);
  const found = /p(\d+)[\s\S]*?c(.+)/.exec(lsof.stdout);
  if (lsof.code === 0 && found !== null) return `${found[2]} (process ${found[1]})`;
  const ss = await run('ss', ['-ltnpH', `sport = :${port}`]);
  const listed = /users:\(\("([^"]+)",pid=(\d+)/.exec(ss.stdout);
  return listed === null ? null : `${listed[1]} (process ${listed[2]})`;
}

/** What the command line ends with when rows of the seed failed: the others are loaded, so the start goes on. */
const DONE_IN_PART = 3;

/** Runs a command of the built command line to its end; its last line of output is the remark of the step. */
export async function runCommandLine(args, connection, { remark, onLine } = {}) {
  const { code, output, stdout } = await run(process.execPath, [bundle.cli, ...args], {
    environment: connection,
    onLine,
  });
  if (code !== 0 && code !== DONE_IN_PART) {
    const told = /^trellis: (.+)$/m.exec(output);
    if (told !== null) {
      throw new Failure(told[1], 'Then run the command again: it goes on from here.');
    }
    throw new Failure(
      `trellis ${args.join(' ')} failed:\n${tail(output, 20)}`,
      'Run the command again once that is put right: it goes on from here.',
    );
  }
  remark?.(stdout.trim().split(/\r?\n/).at(-1) ?? '');
  return stdout;
}

/**
 * Starts the built server and waits until it is ready. It is bound to this process by a channel: when that closes, the
 * server stops. Returns { stop, exited, log }.
 */
export async function serve({ address, connection, log, environment = {} }) {
  fs.mkdirSync(path.dirname(log), { recursive: true });
  const output = fs.openSync(log, 'w');
  const child = spawn(process.execPath, ['--enable-source-maps', bundle.server], {
    cwd: root,
    env: {
      NODE_ENV: 'production',
      ...process.env,
      ...connection,
      ...environment,
      PORT: String(address.port),
      HOST: address.host,
    },
    stdio: ['ignore', output, output, 'ipc'],
    windowsHide: true,
  });
  fs.closeSync(output);
  let code = null;
  const exited = new Promise((resolve) => {
    child.once('exit', (value) => resolve((code = value ?? 1)));
    child.once('error', () => resolve((code = 1)));
  });
  const stop = () => stopServer(child, exited);
  try {
    await untilReady({ address, log, ended: () => code });
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop, exited, log };
}

async function stopServer(child, exited) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), stopLimit);
  await exited;
  clearTimeout(timer);
}

async function untilReady({ address, log, ended }) {
  const host = ['0.0.0.0', '::'].includes(address.host) ? '127.0.0.1' : address.host;
  const deadline = Date.now() + readyLimit;
  for (;;) {
    if (ended() !== null || Date.now() > deadline) {
      const what = ended() === null ? 'is not ready after 90 seconds' : 'ended while starting';
      throw new Failure(
        `The server ${what}:\n${tail(fs.readFileSync(log, 'utf8'), 20)}`,
        `Read ${log}, then run the command again.`,
      );
    }
    if (await isReady(`http://${host}:${address.port}/health/ready`)) return;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

async function isReady(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}

/** Waits until a build in watch mode has written this file. */
export async function untilBuilt(file) {
  const deadline = Date.now() + readyLimit;
  while (!fs.existsSync(file)) {
    if (Date.now() > deadline) {
      throw new Failure('The API is not built after 90 seconds.', 'Read the messages above it.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
