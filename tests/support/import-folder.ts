import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURE_FOLDER } from './neo4j';

/** A copy of the fixture folder that a specification may change. */
export interface EditableFolder {
  readonly path: string;
  /** Appends lines to a file of the folder. */
  readonly append: (file: string, lines: readonly string[]) => void;
  readonly replace: (file: string, from: string | RegExp, to: string) => void;
}

/** Runs the work on a copy of the fixture folder and removes the copy. */
export async function onFixtureCopy(
  work: (folder: EditableFolder) => Promise<void>,
  original = FIXTURE_FOLDER,
): Promise<void> {
  const copy = mkdtempSync(path.join(tmpdir(), 'trellis-import-'));
  cpSync(original, copy, { recursive: true });
  const textOf = (file: string): string => readFileSync(path.join(copy, file), 'utf8');
  try {
    await work({
      path: copy,
      append: (file, lines) => {
        writeFileSync(path.join(copy, file), `${textOf(file)}${lines.join('\n')}\n`);
      },
      replace: (file, from, to) => {
        writeFileSync(path.join(copy, file), textOf(file).replace(from, to));
      },
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
