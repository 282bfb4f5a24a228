import { basename, resolve } from 'node:path';
import { Command, Option } from 'nest-commander';
import {
  ImportPipeline,
  checkImportFolder,
  rowErrorLine,
  type FileReport,
  type ImportReport,
} from '../modules/imports';
import { ENVIRONMENT } from '../platform/config/config.module';
import type { Environment } from '../platform/config/environment';
import { GraphDatabase } from '../platform/graph/graph-database';
import { migrate } from '../platform/graph/migrator';
import { type Asked, AskingCommand, type Services } from './asking-command';
import { EXIT, stableJson, writeAnswer, writeAside } from './command-output';
import { seedReport } from './reports';
import { seedFolder } from './seed-folder';

interface SeedOptions {
  readonly json: boolean;
  readonly full: boolean;
}

const SHOWN_ERRORS = 50;

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

function progressLine({ kind, file, rows, failed, counts, milliseconds }: FileReport): string {
  const failures = failed === 0 ? '' : `, ${failed} failed`;
  const written = `${counts.created} created, ${counts.updated} updated`;
  return `${kind.padEnd(22)} ${String(rows).padStart(6)} rows  ${seconds(milliseconds).padStart(7)}  ${written}${failures}  ${file}`;
}

function summaryLine(report: ImportReport): string {
  const { created, updated, unchanged } = report.counts;
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${report.failed} failed`;
  const state = created + updated === 0 && report.failed === 0 ? 'Seed unchanged' : 'Seed loaded';
  const [first] = report.errors;
  const example = first === undefined ? '' : ` First row error: ${rowErrorLine(first)}`;
  return `${state}: ${counts} in ${seconds(report.milliseconds)}.${example}`;
}

async function load(
  services: Services,
  folder: string | undefined,
  { full, json }: Partial<SeedOptions>,
): Promise<void> {
  const { seedDir } = services.get<Environment>(ENVIRONMENT);
  const path = folder === undefined ? seedFolder(seedDir) : resolve(folder);
  await migrate(services.get(GraphDatabase));
  const report = await services.get(ImportPipeline, { strict: false }).run(path, {
    folderName: folder === undefined ? 'seed' : basename(path),
    full: full === true,
    onProgress: (file) => writeAside(progressLine(file)),
  });
  for (const error of report.errors.slice(0, SHOWN_ERRORS)) writeAside(rowErrorLine(error));
  const more = report.errors.length - SHOWN_ERRORS;
  if (more > 0) writeAside(`… and ${more} further row errors; --json lists all of them.`);
  writeAnswer(json === true ? stableJson(seedReport(report)) : summaryLine(report));
  if (report.failed > 0) process.exitCode = EXIT.inPart;
}

@Command({
  name: 'seed',
  arguments: '[folder]',
  description: 'Loads the seed, or another folder of the import format; safe to repeat.',
})
export class SeedCommand extends AskingCommand<SeedOptions> {
  @Option({ flags: '--json', description: 'Writes stable JSON with every row error.' })
  parseJson(): boolean {
    return true;
  }

  @Option({
    flags: '--full',
    description: 'Verifies row by row even when nothing seems to have changed.',
  })
  parseFull(): boolean {
    return true;
  }

  protected override understand([folder]: readonly string[], options: Partial<SeedOptions>): Asked {
    if (folder !== undefined) checkImportFolder(resolve(folder));
    return { needs: 'database', answer: (services) => load(services, folder, options) };
  }
}
