import { Command, Option } from 'nest-commander';
import { GraphDatabase } from '../platform/graph/graph-database';
import { modelBreaks } from '../platform/graph/model-check';
import { type Asked, AskingCommand } from './asking-command';
import { EXIT, columns, stableJson, writeAnswer } from './command-output';
import { type DoctorReport, doctorReport } from './reports';

function tableOf({ breaks }: DoctorReport): string {
  if (breaks.length === 0) return 'The graph follows its model.';
  const rows = breaks.map(({ check, subject, count }) => [String(count), subject, check]);
  return columns([['count', 'where', 'what'], ...rows]);
}

@Command({
  name: 'doctor',
  description: 'Counts what breaks the graph model; exit code 1 when anything does.',
})
export class DoctorCommand extends AskingCommand<{ readonly json: boolean }> {
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
        const report = doctorReport(await modelBreaks(services.get(GraphDatabase)));
        writeAnswer(json === true ? stableJson(report) : tableOf(report));
        if (!report.healthy) process.exitCode = EXIT.nothingThere;
      },
    };
  }
}
