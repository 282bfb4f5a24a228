import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root, runtime } from './places.mjs';

const folder = path.join(runtime, 'fingerprints');
const skipped = new Set([
  'node_modules',
  'dist',
  '.git',
  '.nx',
  '.trellis',
  'coverage',
  'test-results',
]);

/** A hash over the paths and contents of files and folders (paths relative to the root), in a fixed order. */
export function fingerprint(paths, ...extra) {
  const hash = createHash('sha256');
  for (const each of [...paths].sort()) {
    for (const file of filesUnder(path.join(root, each))) {
      hash.update(path.relative(root, file).split(path.sep).join('/'));
      hash.update('\0');
      hash.update(fs.readFileSync(file));
      hash.update('\0');
    }
  }
  for (const each of extra) hash.update(String(each));
  return hash.digest('hex');
}

function filesUnder(start) {
  const status = fs.statSync(start, { throwIfNoEntry: false });
  if (status === undefined) return [];
  if (status.isFile()) return [start];
  return fs
    .readdirSync(start, { withFileTypes: true })
    .filter((entry) => !skipped.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesUnder(path.join(start, entry.name)));
}

/** The fingerprint a step left when it last ended well, or null. */
export function lastFingerprint(step) {
  try {
    return fs.readFileSync(path.join(folder, step), 'utf8');
  } catch {
    return null;
  }
}

/** Remembers that a step ended well on this input; null forgets it, so that a broken-off step is done again. */
export function rememberFingerprint(step, value) {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, step);
  if (value === null) fs.rmSync(file, { force: true });
  else fs.writeFileSync(file, value);
}
