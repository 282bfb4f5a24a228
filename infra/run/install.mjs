import fs from 'node:fs';
import path from 'node:path';
import { run, which } from './commands.mjs';
import { fingerprint, lastFingerprint, rememberFingerprint } from './fingerprint.mjs';
import { root } from './places.mjs';
import { checkDisk, clientFailure } from './requirements.mjs';

/** Whether the dependencies in place are those of the lock file, for this version of Node.js. */
function wanted() {
  return fingerprint(['package-lock.json'], process.versions.node, process.arch);
}

/** Installs the dependencies of the lock file when they are not in place. */
export async function install(remark) {
  const modules = path.join(root, 'node_modules');
  if (fs.existsSync(modules) && (lastFingerprint('install') === wanted() || matchesLock(modules))) {
    rememberFingerprint('install', wanted());
    remark('unchanged');
    return;
  }
  checkDisk();
  rememberFingerprint('install', null);
  const npm = which('npm');
  const { code, output } = await run(
    npm ?? 'npm',
    ['ci', '--no-audit', '--no-fund', '--prefer-offline'],
    {
      // A development install whatever the surroundings say: building needs the development dependencies.
      environment: { NODE_ENV: 'development' },
      unset: ['npm_config_production', 'npm_config_omit'],
    },
  );
  if (code !== 0) throw clientFailure('Installing the dependencies', 'npm', output);
  rememberFingerprint('install', wanted());
}

/**
 * Whether `npm ci` or `npm install` of this very lock file ended in these modules: npm writes its own hidden lock file
 * last, so its entries say what is there. Platform packages of other platforms are absent by design.
 */
function matchesLock(modules) {
  try {
    const locked = JSON.parse(
      fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
    ).packages;
    const hidden = JSON.parse(
      fs.readFileSync(path.join(modules, '.package-lock.json'), 'utf8'),
    ).packages;
    return Object.entries(locked).every(([place, entry]) => {
      if (place === '' || entry.link === true) return true;
      const there = hidden[place];
      return there === undefined
        ? entry.optional === true || entry.peer === true
        : there.version === entry.version;
    });
  } catch {
    return false;
  }
}
