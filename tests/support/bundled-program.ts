import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const RUNNER = path.join(__dirname, 'run-bundled.mjs');
const ROOT = path.resolve(__dirname, '../..');

/** Bundles and runs a program of the tests in a process of its own; returns what it writes, read as JSON. */
export async function runBundled<Result>(
  program: string,
  options: { readonly timeoutMs: number; readonly arguments?: readonly string[] },
): Promise<Result> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', RUNNER, program, ...(options.arguments ?? [])],
    {
      cwd: ROOT,
      timeout: options.timeoutMs,
      maxBuffer: 64 * 1024 * 1024,
      // What the product would log goes to the same stream as the result.
      env: { ...process.env, LOG_LEVEL: 'silent' },
    },
  );
  return JSON.parse(stdout) as Result;
}
