import { Command, CommandRunner, Option } from 'nest-commander';
import * as z from 'zod';
import { decodeRow } from '../platform/graph/decode';
import { GraphDatabase } from '../platform/graph/graph-database';
import { graphCounts } from '../platform/graph/model-check';
import { SOURCES_IN_USE } from '../platform/graph/model-check.cypher';
import { printJson, printLine, tableLines } from './terminal';

const sourceRow = decodeRow(
  z.object({
    id: z.string(),
    title: z.string(),
    publisher: z.string(),
    licence: z.string(),
    vintage: z.string(),
    attribution: z.string(),
  }),
);

@Command({ name: 'stats', description: 'Count the graph by label and type, and name its sources' })
export class StatsCommand extends CommandRunner {
  constructor(private readonly graph: GraphDatabase) {
    super();
  }

  override async run(_parameters: string[], options: { readonly json?: boolean }): Promise<void> {
    const counts = await graphCounts(this.graph);
    const sources = await this.graph.read(SOURCES_IN_USE, {}, sourceRow);
    if (options.json === true) {
      printJson({ ...counts, sources });
      return;
    }
    const listed = [...counts.nodes, ...counts.relationships].filter(({ count }) => count > 0);
    for (const line of tableLines(listed.map(({ name, count }) => [count, name]))) printLine(line);
    printLine('');
    const described = sources.map(({ id, vintage, licence, attribution }) => [
      id,
      vintage,
      licence,
      attribution,
    ]);
    for (const line of tableLines(described)) printLine(line);
  }

  @Option({ flags: '--json', description: 'answer as JSON' })
  parseJson(): boolean {
    return true;
  }
}
