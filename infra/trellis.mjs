#!/usr/bin/env node
/**
 * `npx trellis <command>`: runs the built command line against the database of this installation. Whatever is missing
 * is made ready first, on standard error, so that standard output holds the command's answer and nothing else.
 */
import { spawn } from 'node:child_process';
import { build } from './run/build.mjs';
import { openDatabase } from './run/database.mjs';
import { printFailure } from './run/failure.mjs';
import { install } from './run/install.mjs';
import { atEnd, end, endWithParent, isEnding } from './run/lifetime.mjs';
import { bundle, homes } from './run/places.mjs';
import { Progress } from './run/progress.mjs';
import { checkNode } from './run/requirements.mjs';
import { readSettings } from './run/settings.mjs';

/** Commands that answer without a database. */
const withoutDatabase = new Set(['schema', 'help', '--help', '-h', '--version', '-V']);
const args = process.argv.slice(2);
const progress = new Progress(process.stderr);

async function main() {
  checkNode();
  readSettings();
  endWithParent();
  await progress.step('Install dependencies', install);
  await progress.step('Build the API', (remark) => build('api', remark));
  const needsDatabase = args.length > 0 && !args.some((each) => withoutDatabase.has(each));
  // The environment is parsed before a command runs, also before one that asks no database.
  let connection = { NEO4J_PASSWORD: process.env.NEO4J_PASSWORD || 'not needed' };
  if (needsDatabase) {
    const database = await openDatabase(homes.user, progress);
    atEnd(() => database.stop());
    connection = database.connection;
  }
  await end(await answer(connection));
}

/** Runs the command with the terminal handed through; returns its exit code. */
function answer(connection) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle.cli, ...args], {
      env: { ...process.env, ...connection },
      stdio: 'inherit',
    });
    atEnd(async () => void child.kill());
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

main().catch(async (error) => {
  if (isEnding()) return;
  printFailure(error);
  await end(1);
});
