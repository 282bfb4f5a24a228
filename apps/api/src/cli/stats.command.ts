import { Command, Option } from 'nest-commander';
import * as z from 'zod';
import { decodeRow } from '../platform/graph/decode';
import { GraphDatabase } from '../platform/graph/graph-database';
import { graphCounts } from '../platform/graph/model-check';
import { SOURCES_IN_USE } from '../platform/graph/model-check.cypher';
import { type Asked, AskingCommand } from './asking-command';
import { columns, stableJson, writeAnswer } from './command-output';
import { type StatsReport, statsReport } from './reports';

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

function tableOf({ nodes, relationships, sources }: StatsReport): string {
  const counted = [...nodes, ...relationships].filter(({ count }) => count > 0);
  const width = Math.max(...counted.map(({ count }) => String(count).length), 0);
  const counts = counted.map(({ name, count }) => [String(count).padStart(width), name]);
  const described = sources.map(({ id, vintage, licence, attribution }) => [
    id,
    vintage,
    licence,
    attribution,
  ]);
  return `${columns(counts)}\n\n${columns(described)}`.trim();
}

@Command({
  name: 'stats',
  description: 'Counts the graph by label and type, and names its sources.',
})
export class StatsCommand extends AskingCommand<{ readonly json: boolean }> {
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
        const graph = services.get(GraphDatabase);
        const counts = await graphCounts(graph);
        const report = statsReport(counts, await graph.read(SOURCES_IN_USE, {}, sourceRow));
        writeAnswer(json === true ? stableJson(report) : tableOf(report));
      },
    };
  }
}
