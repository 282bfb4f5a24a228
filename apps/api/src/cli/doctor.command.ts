import { Command, CommandRunner, Option } from 'nest-commander';
import { GraphDatabase } from '../platform/graph/graph-database';
import { modelBreaks } from '../platform/graph/model-check';
import { failCommand, printJson, printLine, tableLines } from './terminal';

@Command({
  name: 'doctor',
  description: 'Count what breaks the graph model; exit 1 when anything does',
})
export class DoctorCommand extends CommandRunner {
  constructor(private readonly graph: GraphDatabase) {
    super();
  }

  override async run(_parameters: string[], options: { readonly json?: boolean }): Promise<void> {
    const breaks = await modelBreaks(this.graph);
    if (options.json === true) {
      printJson({ healthy: breaks.length === 0, breaks });
    } else if (breaks.length === 0) {
      printLine('The graph follows its model.');
    } else {
      const rows = breaks.map(({ check, subject, count }) => [count, subject, check]);
      for (const line of tableLines([['Count', 'Where', 'What'], ...rows])) printLine(line);
    }
    if (breaks.length > 0) failCommand();
  }

  @Option({ flags: '--json', description: 'answer as JSON' })
  parseJson(): boolean {
    return true;
  }
}
