import { Command, CommandRunner, Option } from 'nest-commander';
import { GraphDatabase } from '../platform/graph/graph-database';
import { migrate } from '../platform/graph/migrator';
import { printJson, printLine } from './terminal';

@Command({
  name: 'migrate',
  description: 'Bring constraints and indexes of the database up to date',
})
export class MigrateCommand extends CommandRunner {
  constructor(private readonly graph: GraphDatabase) {
    super();
  }

  override async run(_parameters: string[], options: { readonly json?: boolean }): Promise<void> {
    const report = await migrate(this.graph);
    if (options.json === true) printJson(report);
    else if (report.applied.length === 0) printLine('Migrations: nothing to apply.');
    else printLine(`Migrations: applied ${report.applied.join(', ')}.`);
  }

  @Option({ flags: '--json', description: 'answer as JSON' })
  parseJson(): boolean {
    return true;
  }
}
