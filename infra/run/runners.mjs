import fs from 'node:fs';
import path from 'node:path';
import { run, tail } from './commands.mjs';
import { root, runtime } from './places.mjs';

const reports = path.join(runtime, 'reports');
const modules = path.join(root, 'node_modules');
const programs = {
  jest: path.join(modules, 'jest', 'bin', 'jest.js'),
  eslint: path.join(modules, 'eslint', 'bin', 'eslint.js'),
  prettier: path.join(modules, 'prettier', 'bin', 'prettier.cjs'),
  // The native compiler finds the same errors in a fifth of the time; lint and builds need the one with an API.
  tsc: path.join(modules, 'typescript7', 'bin', 'tsc'),
  nx: path.join(modules, 'nx', 'dist', 'bin', 'nx.js'),
  playwright: path.join(modules, '@playwright', 'test', 'cli.js'),
};

/** What a layer came to. `shown` is printed when something failed; `said` is all that the runner wrote. */
const result = (passed, failed, { skipped = 0, shown = '', said = '' } = {}) => ({
  passed,
  said,
  // A skipped test proves nothing, so it counts as a failure and is named.
  failed: failed + skipped,
  shown: skipped === 0 ? shown : `${shown}\n${skipped} skipped: a skipped test counts as failed.`,
});

const node = (program, args, options) => run(process.execPath, [program, ...args], options);

/** A command that is right or wrong as a whole. */
function single({ code, output }) {
  return code === 0 ? result(1, 0) : result(0, 1, { shown: output });
}

export async function format() {
  return single(await node(programs.prettier, ['--check', '--log-level', 'warn', '.']));
}

/**
 * One test: no error in any file. The rule on project boundaries reads the project graph that Nx stores. ESLint's cache
 * is not used: it knows a file by its own text, and rules that read types judge a file by others as well.
 */
export async function lint() {
  const graph = await node(programs.nx, ['show', 'projects'], {
    environment: { NX_DAEMON: 'false' },
  });
  if (graph.code !== 0) return single(graph);
  return single(await node(programs.eslint, ['.', '--max-warnings', '0']));
}

/** One test a project: its types hold. */
export async function types() {
  const configurations = ['libs/domain', 'apps/api', 'apps/web', 'tests'];
  let passed = 0;
  let shown = '';
  for (const each of configurations) {
    const { code, output } = await node(programs.tsc, [
      '-p',
      path.join(root, each, 'tsconfig.json'),
    ]);
    if (code === 0) passed += 1;
    else shown += `${each}\n${output}`;
  }
  return result(passed, configurations.length - passed, { shown });
}

/** Runs Jest with these arguments and reads the counts of its own report. */
export async function jest(name, args, environment = {}) {
  fs.mkdirSync(reports, { recursive: true });
  const report = path.join(reports, `${name}.json`);
  fs.rmSync(report, { force: true });
  const { code, output } = await node(
    programs.jest,
    [...args, '--ci', '--json', '--outputFile', report, '--silent=false'],
    { environment: { NODE_ENV: 'test', ...environment } },
  );
  const told = readReport(report);
  if (told === null) return result(0, 1, { shown: output });
  // A suite that does not load fails without naming a test.
  const broken = told.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length;
  const failed = told.numFailedTests + broken;
  const counted = result(told.numPassedTests, failed, {
    skipped: told.numPendingTests + told.numTodoTests,
    shown: told.testResults.map((suite) => suite.message).join('\n'),
    said: output,
  });
  return code !== 0 && counted.failed === 0
    ? result(told.numPassedTests, 1, { shown: tail(output, 40) })
    : ranSomething(counted);
}

/** Runs Node's own test runner on files and reads the closing counts of its TAP report. */
export async function nodeTest(files, environment = {}) {
  const { code, output, stdout } = await run(
    process.execPath,
    ['--test', '--test-reporter=tap', '--test-concurrency=1', ...files],
    { environment },
  );
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  const counted = result(count('pass'), code !== 0 && failed === 0 ? 1 : failed, {
    skipped: count('skipped') + count('todo'),
    shown: output,
  });
  return ranSomething(counted);
}

/** Runs the browser journeys and reads the counts of Playwright's report. */
export async function playwright(args, environment = {}) {
  fs.mkdirSync(reports, { recursive: true });
  const report = path.join(reports, 'journeys.json');
  fs.rmSync(report, { force: true });
  const { output } = await node(
    programs.playwright,
    [
      'test',
      '--config',
      path.join(root, 'tests', 'e2e', 'playwright.config.ts'),
      '--reporter=json,line',
      ...args,
    ],
    { environment: { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: report, FORCE_COLOR: '0' } },
  );
  const told = readReport(report);
  if (told === null) return result(0, 1, { shown: output });
  const { expected, unexpected, flaky, skipped } = told.stats;
  const broken = told.errors.length;
  return ranSomething(
    // A test that passes only when it is tried again is not a pass.
    result(expected, unexpected + flaky + broken, { skipped, shown: tail(output, 200) }),
  );
}

function ranSomething(counted) {
  return counted.passed + counted.failed > 0
    ? counted
    : result(0, 1, { shown: 'No test was found, so nothing was proven.' });
}

function readReport(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
