/** `npm test`: sets up what the tests need, runs every layer, prints a table and, as the last line, the counts. */
import { goesOn } from './run/arguments.mjs';
import { runBenchmarks } from './run/benchmarks.mjs';
import { browser } from './run/browser.mjs';
import { Failure, printFailure } from './run/failure.mjs';
import { install } from './run/install.mjs';
import { layers, withoutDatabase } from './run/layers.mjs';
import { end, endOnClosedPipe, endWithParent, isEnding } from './run/lifetime.mjs';
import { inSeconds, Progress } from './run/progress.mjs';
import { checkNode } from './run/requirements.mjs';
import { once, testServers } from './run/test-servers.mjs';
import { checkEngineRequirements } from './neo4j/launcher.mjs';

const progress = new Progress();
const flags = process.argv.slice(2);

const servers = testServers(progress);
const installed = once(() => progress.step('Install dependencies', install));
const findBrowser = once(() =>
  progress.step('Find a browser', (remark) => browser(installed(), remark)),
);
const every = layers(servers, findBrowser);

const usage = `
Usage: npm test [-- options]

Without an option every layer runs. Exit code 0: all passed; 1: some failed; 2: the options are wrong.

  --check        only the layers that need no database
  --only=a,b     only these layers
  --benchmark    quality and time against tests/benchmarks instead of the tests
  --help         this text

Layers: ${every.map(({ name }) => name).join(', ')}`;

/** What is wrong with an option, or null. */
function problemOf(flag) {
  if (flag === '--check' || flag === '--benchmark') return null;
  if (!flag.startsWith('--only=')) return `There is no option ${flag}.`;
  const unknown = namesIn(flag).find((name) => !every.some((layer) => layer.name === name));
  return unknown === undefined ? null : `There is no layer "${unknown}".`;
}

function namesIn(flag) {
  return flag.slice('--only='.length).split(',');
}

/** The layers that the flags ask for. */
function chosen(all) {
  const only = flags.find((flag) => flag.startsWith('--only='));
  const names = only === undefined ? null : namesIn(only);
  if (names !== null) return all.filter((layer) => names.includes(layer.name));
  return flags.includes('--check')
    ? all.filter((layer) => withoutDatabase.includes(layer.name))
    : all;
}

/** Runs one layer; what it throws is a failure of that layer, and the others go on. */
async function runLayer(layer) {
  const began = Date.now();
  let outcome;
  try {
    outcome = await layer.run();
  } catch (error) {
    const shown =
      error instanceof Failure ? `${error.problem}\n${error.remedy}` : String(error?.stack);
    outcome = { passed: 0, failed: 1, shown };
  }
  if (isEnding()) return { layer, outcome: { passed: 0, failed: 1, shown: '' }, seconds: '' };
  const seconds = inSeconds(Date.now() - began);
  progress.say(
    `${outcome.failed === 0 ? '✓' : '✖'} ${layer.name}  ${seconds} s  (${outcome.passed} passed, ${outcome.failed} failed)`,
  );
  if (outcome.failed > 0) progress.say(outcome.shown.trim());
  return { layer, outcome, seconds };
}

async function runLane(lane) {
  const results = [];
  for (const layer of lane) results.push(await runLayer(layer));
  return results;
}

function printTable(all, results) {
  progress.say(
    `\n  ${'layer'.padEnd(14)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`,
  );
  for (const layer of all) {
    const { outcome, seconds } = results.find((each) => each.layer === layer);
    progress.say(
      `  ${layer.name.padEnd(14)}${String(outcome.passed).padStart(8)}${String(outcome.failed).padStart(8)}${seconds.padStart(10)}`,
    );
  }
}

async function main() {
  endOnClosedPipe();
  if (!goesOn(flags, usage, problemOf)) return;
  checkNode();
  endWithParent();
  const benchmark = flags.includes('--benchmark');
  const all = benchmark ? [] : chosen(every);
  if (benchmark || all.some((layer) => layer.lane === 'product')) {
    await checkEngineRequirements();
    // Fetched beside the dependencies; a failure is told by the layers that wait for it.
    servers.fetched().catch(() => undefined);
  }
  if (all.some((layer) => layer.name === 'journeys')) findBrowser().catch(() => undefined);
  await installed();
  if (benchmark) return end(await runBenchmarks(servers, progress));

  const lanes = ['sources', 'product'].map((name) => all.filter((layer) => layer.lane === name));
  const results = (await Promise.all(lanes.map(runLane))).flat();
  progress.table();
  printTable(all, results);
  const sum = (key) => results.reduce((total, { outcome }) => total + outcome[key], 0);
  const failed = sum('failed');
  progress.say(`\n${sum('passed')} passed, ${failed} failed, 0 skipped`);
  await end(failed === 0 ? 0 : 1);
}

main().catch(async (error) => {
  if (isEnding()) return;
  printFailure(error);
  progress.say('\n0 passed, 1 failed, 0 skipped');
  await end(1);
});
