import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './places.mjs';

const windows = process.platform === 'win32';

/** Finds a program on the search path, or null. */
export function which(name, environment = process.env) {
  const endings = windows ? ['.exe', '.cmd', '.bat', ''] : [''];
  const folders = (environment.PATH ?? environment.Path ?? '').split(path.delimiter);
  for (const folder of folders.filter((each) => each !== '')) {
    for (const ending of endings) {
      const candidate = path.join(folder, name + ending);
      if (isProgram(candidate)) return candidate;
    }
  }
  return null;
}

/** Whether the path is a file that can be run. */
export function isProgram(candidate) {
  try {
    fs.accessSync(candidate, fs.constants.X_OK);
    return fs.statSync(candidate).isFile();
  } catch {
    return false;
  }
}

/** Children that are running, so that an interrupted launcher ends them. */
const running = new Set();

/** Ends every command that is still running. */
export function endCommands() {
  for (const child of running) endTree(child);
}

/** Ends a child and what it started: its process group, or on Windows its tree. */
function endTree(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (windows) {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    child.kill('SIGTERM');
  }
}

/**
 * Runs a command to its end and returns { code, output, stdout }; never throws for a non-zero code.
 * `output` is both streams as they came. `onLine` gets every line while it runs; `limit` (milliseconds) ends it.
 */
export function run(command, args, options = {}) {
  const { environment = {}, cwd = root, onLine, limit, unset = [] } = options;
  const env = { ...process.env, ...environment };
  for (const name of unset) delete env[name];
  return new Promise((resolve) => {
    const child = spawn(quoted(command), windows ? args.map(quoted) : args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows && /\.(cmd|bat)$/i.test(command),
      // A group of its own, so that ending it ends what it started too.
      detached: !windows,
    });
    running.add(child);
    let output = '';
    let stdout = '';
    let timedOut = false;
    const feed = lineFeed(onLine);
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      output += chunk;
      feed(String(chunk));
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
      feed(String(chunk));
    });
    const timer =
      limit === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            endTree(child);
          }, limit);
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, stdout, timedOut });
    };
    child.once('error', (error) => {
      output += String(error.message);
      finish(127);
    });
    child.once('close', (code, signal) => finish(code ?? (signal === null ? 1 : 128)));
  });
}

/** With a shell (needed for .cmd on Windows) spaces must be quoted by the caller. */
function quoted(text) {
  return windows && /\s/.test(text) ? `"${text}"` : text;
}

/** Cuts chunks into lines. */
function lineFeed(onLine) {
  if (onLine === undefined) return () => undefined;
  let rest = '';
  return (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
}

/** The last lines of an output, indented, for a message. */
export function tail(output, count = 15) {
  const lines = output.trim().split(/\r?\n/);
  return lines
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n');
}
