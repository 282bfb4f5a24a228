import { basename, resolve } from 'node:path';
import { Inject } from '@nestjs/common';
import { Command, CommandRunner, Option } from 'nest-commander';
import {
  ImportPipeline,
  rowErrorLine,
  type FileReport,
  type ImportReport,
} from '../modules/imports';
import { ENVIRONMENT } from '../platform/config/config.module';
import type { Environment } from '../platform/config/environment';
import { GraphDatabase } from '../platform/graph/graph-database';
import { migrate } from '../platform/graph/migrator';
import { seedFolder } from './seed-folder';
import { endInPart, printJson, printLine, printProgress } from './terminal';

interface SeedOptions {
  readonly json?: boolean;
  readonly full?: boolean;
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

@Command({
  name: 'seed',
  arguments: '[folder]',
  description: 'Load the seed, or another folder of the import format; safe to repeat',
})
export class SeedCommand extends CommandRunner {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: Environment,
    private readonly graph: GraphDatabase,
    private readonly pipeline: ImportPipeline,
  ) {
    super();
  }

  override async run([folder]: string[], options: SeedOptions): Promise<void> {
    const path = folder === undefined ? seedFolder(this.environment.seedDir) : resolve(folder);
    await migrate(this.graph);
    const report = await this.pipeline.run(path, {
      folderName: folder === undefined ? 'seed' : basename(path),
      full: options.full === true,
      onProgress: (file) => printProgress(progressLine(file)),
    });
    for (const error of report.errors.slice(0, SHOWN_ERRORS)) printProgress(rowErrorLine(error));
    const more = report.errors.length - SHOWN_ERRORS;
    if (more > 0) printProgress(`… and ${more} further row errors; --json lists all of them.`);
    if (options.json === true) printJson(report);
    else printLine(summaryLine(report));
    if (report.failed > 0) endInPart();
  }

  @Option({ flags: '--json', description: 'answer as JSON' })
  parseJson(): boolean {
    return true;
  }

  @Option({
    flags: '--full',
    description: 'verify row by row even when nothing seems to have changed',
  })
  parseFull(): boolean {
    return true;
  }
}
