import 'reflect-metadata';
import { CommandFactory } from 'nest-commander';
import { CliModule } from './cli/cli.module';

/** A failure is one sentence for the person at the terminal; the stack is there on request. */
function reportFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`trellis: ${message}\n`);
  process.exitCode = 1;
}

CommandFactory.run(CliModule, {
  logger: false,
  abortOnError: false,
  cliName: 'trellis',
  usePlugins: false,
  errorHandler: reportFailure,
  serviceErrorHandler: reportFailure,
}).catch(reportFailure);
