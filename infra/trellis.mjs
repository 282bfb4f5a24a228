#!/usr/bin/env node
/**
 * `npx trellis <command>`: runs the built command line against the database of this installation. Whatever is missing
 * is made ready first, on standard error, so that standard output holds the command's answer and nothing else. The
 * database is opened when the command asks for it: words that it does not understand start nothing.
 */
import { spawn } from 'node:child_process';
import { build } from './run/build.mjs';
import { checkNamedDatabase, openDatabase } from './run/database.mjs';
import { printFailure } from './run/failure.mjs';
import { install } from './run/install.mjs';
import { atEnd, end, endOnClosedPipe, endWithParent, isEnding } from './run/lifetime.mjs';
import { bundle, homes } from './run/places.mjs';
import { Progress } from './run/progress.mjs';
import { checkNode } from './run/requirements.mjs';
import { readSettings } from './run/settings.mjs';

/** The exit code for a database that cannot be used, as docs/command-line.md has it. */
const databaseAway = 4;

const args = process.argv.slice(2);
const progress = new Progress(process.stderr, { brief: true });

async function main() {
  endOnClosedPipe();
  checkNode();
  readSettings();
  endWithParent();
  await progress.step('Install dependencies', install);
  await progress.step('Build the API', (remark) => build('api', remark));
  await end(await answer());
}

/** Opens the database that the command has asked for; returns its connection. */
async function connection() {
  await checkNamedDatabase();
  const database = await openDatabase(homes.user, progress);
  atEnd(() => database.stop());
  return database.connection;
}

/** Runs the command with the terminal handed through; returns its exit code. */
function answer() {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bundle.cli, ...args], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    atEnd(async () => void child.kill());
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('message', () => {
      connection().then(
        (variables) => child.connected && child.send(variables),
        (error) => {
          if (isEnding()) return;
          printFailure(error);
          void end(databaseAway);
        },
      );
    });
  });
}

main().catch(async (error) => {
  if (isEnding()) return;
  printFailure(error);
  await end(1);
});
