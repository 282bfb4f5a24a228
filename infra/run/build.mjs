import fs from 'node:fs';
import path from 'node:path';
import { run, tail } from './commands.mjs';
import { Failure } from './failure.mjs';
import { fingerprint, lastFingerprint, rememberFingerprint } from './fingerprint.mjs';
import { bundle, root } from './places.mjs';

const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
const builds = {
  api: { sources: ['apps/api', 'libs/domain/src'], results: [bundle.server, bundle.cli] },
  web: { sources: ['apps/web', 'libs/domain/src'], results: [bundle.web] },
};

/** Nx without its background process: it gains nothing here and would outlive the command. */
const quietNx = { NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1', FORCE_COLOR: undefined };

/** Builds `api` or `web` when its sources differ from those of the last build. */
export async function build(project, remark) {
  const { sources, results } = builds[project];
  const wanted = fingerprint([...shared, ...sources]);
  const step = `build-${project}`;
  if (results.every((file) => fs.existsSync(file)) && lastFingerprint(step) === wanted) {
    remark('unchanged');
    return;
  }
  rememberFingerprint(step, null);
  const nx = path.join(root, 'node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const { code, output } = await run(process.execPath, [nx, 'run', `${project}:build`], {
    environment: quietNx,
  });
  if (code !== 0) {
    throw new Failure(
      `Building ${project} failed:\n${tail(output, 30)}`,
      `Put that right, or run: npx nx run ${project}:build   for the whole output.`,
    );
  }
  rememberFingerprint(step, wanted);
}
