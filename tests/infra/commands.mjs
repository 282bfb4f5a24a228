import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Runs a script of infra/ with this environment to its end; returns { code, output }. */
export function runScript(script, args = [], environment = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'infra', script), ...args], {
      env: { ...process.env, NEO4J_URI: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** A folder of programs that print this text, to stand before the real ones on the search path. */
export function folderOfPrograms(programs) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trellis-programs-'));
  for (const [name, script] of Object.entries(programs)) {
    fs.writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }
  return folder;
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a condition holds; false when it does not within the limit. */
export async function until(condition, limit = 20_000) {
  const deadline = Date.now() + limit;
  while (Date.now() < deadline) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
