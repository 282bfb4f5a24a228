import { Command, Option } from 'nest-commander';
import { GraphDatabase } from '../platform/graph/graph-database';
import { migrate } from '../platform/graph/migrator';
import { type Asked, AskingCommand } from './asking-command';
import { stableJson, writeAnswer } from './command-output';
import { migrateReport } from './reports';

@Command({
  name: 'migrate',
  description: 'Brings constraints and indexes of the database up to date.',
})
export class MigrateCommand extends AskingCommand<{ readonly json: boolean }> {
  @Option({ flags: '--json', description: 'Writes stable JSON.' })
  parseJson(): boolean {
    return true;
  }

  protected override understand(
    _: readonly string[],
    { json }: { readonly json?: boolean },
  ): Asked {
    return {
      needs: 'database',
      answer: async (services) => {
        const report = migrateReport(await migrate(services.get(GraphDatabase)));
        if (json === true) writeAnswer(stableJson(report));
        else if (report.applied.length === 0) writeAnswer('Migrations: nothing to apply.');
        else writeAnswer(`Migrations: applied ${report.applied.join(', ')}.`);
      },
    };
  }
}
