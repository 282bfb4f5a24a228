import { execFileSync } from 'node:child_process';
import { endCommands } from './commands.mjs';

const pollMilliseconds = 500;
const graceMilliseconds = 45_000;
const endings = [];
let ending = false;

/** Registers what must be stopped at the end, last registered first. */
export function atEnd(stop) {
  endings.unshift(stop);
}

/** Whether the end has begun, so that a child's exit is no news. */
export function isEnding() {
  return ending;
}

/** Stops everything that was started, then leaves with this code. */
export async function end(code) {
  if (ending) return;
  ending = true;
  const timer = setTimeout(() => process.exit(code === 0 ? 1 : code), graceMilliseconds);
  timer.unref();
  endCommands();
  for (const stop of endings) {
    try {
      await stop();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  process.exit(code);
}

/** The exit code of a program whose reader has gone, as the system itself would end it. */
const readerGone = 141;

/** Ends without a word when the reader of the output has enough (`| head -1`). */
export function endOnClosedPipe() {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
      void end(readerGone);
    });
  }
}

/**
 * Ends on Ctrl-C, on a request to terminate, and when the parent dies, however it dies: a second Ctrl-C leaves at once
 * (the children then see their pipes close and stop too).
 */
export function endWithParent() {
  const onSignal = (code) => () => {
    if (ending) process.exit(code);
    void end(code);
  };
  process.on('SIGINT', onSignal(130));
  process.on('SIGTERM', onSignal(143));
  process.on('SIGHUP', onSignal(129));
  const parent = process.ppid;
  const behind = ancestorsBehind(parent);
  const timer = setInterval(() => {
    // A process whose parent dies is given another parent.
    if (process.ppid !== parent || !behind.every(isThere)) {
      clearInterval(timer);
      void end(1);
    }
  }, pollMilliseconds);
  timer.unref();
}

/** npm, where a shell stands between it and this process and would survive it. */
function ancestorsBehind(parent) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return [];
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(parent)], {
      encoding: 'utf8',
    });
    const match = /^\s*(\d+)\s+(?:\S*\/)?-?(?:sh|bash|dash|zsh)\s*$/.exec(line);
    return match === null ? [] : [Number(match[1])];
  } catch {
    return [];
  }
}

function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
