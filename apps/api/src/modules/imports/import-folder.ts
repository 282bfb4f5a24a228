import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FILE_KINDS,
  manifestSchema,
  type ImportManifest,
  type ManifestFile,
} from './import-manifest';

export const MANIFEST_NAME = 'trellis-import.json';

/** Raised when the mapping of rows to the graph changes, so that an unchanged folder is loaded again. */
const MAPPING_VERSION = '1';

/** The folder cannot be read as an import; the message says what to correct. */
export class ImportFolderError extends Error {
  override readonly name = 'ImportFolderError';
}

export interface FolderFile {
  readonly description: ManifestFile;
  /** The text of the file, or null when the folder lacks it. */
  readonly text: string | null;
}

export interface ImportFolder {
  readonly manifest: ImportManifest;
  /** Files in the order in which they are loaded. */
  readonly files: readonly FolderFile[];
  /** Equal for equal content: manifest, files and the mapping of the product. */
  readonly digest: string;
}

/** Refuses, before anything is opened, a path that is no folder of the import format. */
export function checkImportFolder(folder: string): void {
  if (!existsSync(folder)) {
    throw new ImportFolderError(`${folder} does not exist; name a folder with a ${MANIFEST_NAME}.`);
  }
  if (!existsSync(join(folder, MANIFEST_NAME))) {
    throw new ImportFolderError(
      `${folder} has no ${MANIFEST_NAME}; an import is a folder with this file.`,
    );
  }
}

async function manifestIn(
  folder: string,
): Promise<{ readonly text: string; readonly manifest: ImportManifest }> {
  const path = join(folder, MANIFEST_NAME);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ImportFolderError(`${path} cannot be read. An import is a folder with this file.`, {
      cause: error,
    });
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new ImportFolderError(`${path} is not valid JSON.`, { cause: error });
  }
  const parsed = manifestSchema.safeParse(content);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ImportFolderError(`${path} does not follow the import format.\n${lines.join('\n')}`);
  }
  return { text, manifest: parsed.data };
}

/** Reads the manifest and every file it names; a file that is missing is reported, not fatal. */
export async function readImportFolder(folder: string): Promise<ImportFolder> {
  const { text, manifest } = await manifestIn(folder);
  const ordered = [...manifest.files].sort(
    (a, b) => FILE_KINDS.indexOf(a.kind) - FILE_KINDS.indexOf(b.kind),
  );
  const files = await Promise.all(
    ordered.map(async (description): Promise<FolderFile> => ({
      description,
      text: await readFile(join(folder, description.path), 'utf8').catch(() => null),
    })),
  );
  const digest = createHash('sha256').update(MAPPING_VERSION).update(text);
  for (const file of files) digest.update(file.description.path).update(file.text ?? '');
  return { manifest, files, digest: digest.digest('hex') };
}
