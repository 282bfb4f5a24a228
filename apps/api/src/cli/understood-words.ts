import { CommandFactory, CommandRunnerService } from 'nest-commander';
import { badUserInput } from '../platform/graphql/errors';
import { type Asked, CommandLine, plainWords } from './asking-command';
import { CommandLineModule } from './command-line.module';

/** What the parser throws when it ends: for help as well, then with the code 0. */
interface ParserEnd {
  readonly code: string;
  readonly exitCode: number;
  readonly message: string;
}

function isParserEnd(error: unknown): error is ParserEnd {
  return error instanceof Error && 'exitCode' in error && 'code' in error;
}

function thrown(error: unknown): never {
  throw error;
}

/** The sentence for words that the parser refuses; any other error as it is. */
function refusal(error: unknown): unknown {
  if (!isParserEnd(error)) return error;
  const problem = error.code === 'commander.help' ? 'Name a command' : plainWords(error.message);
  return badUserInput(`${problem}; \`trellis --help\` lists the commands.`);
}

/** The first line of a help, under the name by which the program is called. */
function usage(command: {
  readonly parent: unknown;
  readonly name: () => string;
  readonly usage: () => string;
}): string {
  const name = command.parent === null ? 'trellis' : `trellis ${command.name()}`;
  return `${name} ${command.usage()}`;
}

/**
 * What the words of a command line ask for, understood without the database; null when they ask for help, which is
 * then written. Refuses, in one sentence, words that no command understands.
 */
export async function understoodWords(words: readonly string[]): Promise<Asked | null> {
  const app = await CommandFactory.createWithoutRunning(CommandLineModule, {
    logger: false,
    abortOnError: false,
    cliName: 'trellis',
    usePlugins: false,
    helpConfiguration: { commandUsage: usage },
    // The one sentence of a refusal is written by the caller.
    outputConfiguration: { writeErr: () => undefined },
    errorHandler: thrown,
    serviceErrorHandler: thrown,
  });
  try {
    // The parser passes over the program and the script, as in the arguments of a process.
    await app.get(CommandRunnerService).run(['node', 'trellis', ...words]);
    return app.get(CommandLine).asked;
  } catch (error) {
    if (isParserEnd(error) && error.exitCode === 0) return null;
    throw refusal(error);
  } finally {
    await app.close();
  }
}
