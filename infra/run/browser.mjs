import fs from 'node:fs';
import path from 'node:path';
import { isProgram, run, which } from './commands.mjs';
import { Failure } from './failure.mjs';
import { root } from './places.mjs';

const downloadLimit = 60_000;
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function knownPlaces(environment) {
  if (process.platform === 'darwin') {
    return ['/Applications', path.join(environment.HOME ?? '', 'Applications')].flatMap(
      (folder) => [
        path.join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome'),
        path.join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
      ],
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].map((end) =>
        path.join(environment[name] ?? 'C:\\', end),
      ),
    );
  }
  return ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

/** The browser named by CHROMIUM_PATH, else an installed Chrome or Chromium, else null. */
export function installedBrowser(environment = process.env) {
  const named = environment.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Failure(
      `CHROMIUM_PATH names ${named}, which is no program.`,
      'Correct it, or unset it to let the tests look for a browser.',
    );
  }
  const onPath = names.map((name) => which(name, environment)).find((each) => each !== null);
  return onPath ?? knownPlaces(environment).find(isProgram) ?? null;
}

/**
 * A browser for the journeys: one that is there, else one that is installed now, else a failure. Never a skip.
 * `installed` settles when the dependencies are in place, which Playwright's own download needs.
 */
export async function browser(installed, remark) {
  const found = installedBrowser() ?? (await fromDebian()) ?? (await fromPlaywright(installed));
  if (found === null) {
    throw new Failure(
      'The journeys need a browser, and none is installed or could be fetched.',
      `Install Chrome or Chromium (Debian: ${debianCommand()}; macOS: brew install --cask google-chrome; ` +
        'Windows: winget install Google.Chrome), or set CHROMIUM_PATH to one, and run npm test again.',
    );
  }
  remark(found);
  return found;
}

function isRoot() {
  return typeof process.getuid === 'function' && process.getuid() === 0;
}

function debianCommand() {
  const sudo = isRoot() ? '' : 'sudo ';
  return `${sudo}apt-get update && ${sudo}apt-get install -y chromium`;
}

/** Debian's package, where this process may install it. Ubuntu's of that name is a snap and no use to root. */
async function fromDebian() {
  const apt = which('apt-get');
  if (!isRoot() || apt === null || !isDebian()) return null;
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, ['update', '-q'], { environment });
  await run(apt, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { environment });
  return installedBrowser();
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Playwright's own build, for at most a minute: where its host cannot be reached it would try for many. */
async function fromPlaywright(installed) {
  await installed;
  const cli = path.join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { code } = await run(process.execPath, [cli, 'install', 'chromium'], {
    limit: downloadLimit,
  });
  if (code !== 0) return null;
  const { stdout } = await run(process.execPath, [
    '-e',
    "process.stdout.write(require('@playwright/test').chromium.executablePath())",
  ]);
  return isProgram(stdout) ? stdout : null;
}
