import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const MANIFEST = join('infra', 'seed', 'trellis-import.json');

/** A folder and everything above it, nearest first. */
function upwards(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...upwards(parent)];
}

/**
 * The folder of the seed: the one that the environment names, else `infra/seed` beside or above the
 * working directory, else beside or above the program itself.
 */
export function seedFolder(named: string | null): string {
  if (named !== null) return resolve(named);
  const starts = [process.cwd(), dirname(resolve(process.argv[1] ?? '.'))];
  const root = starts.flatMap(upwards).find((folder) => existsSync(join(folder, MANIFEST)));
  if (root === undefined) {
    throw new Error(
      'No infra/seed was found. Run the command in the checkout or set TRELLIS_SEED_DIR.',
    );
  }
  return join(root, 'infra', 'seed');
}
