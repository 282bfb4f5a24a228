import { Injectable, type INestApplicationContext } from '@nestjs/common';
import { CommandRunner } from 'nest-commander';
import { badUserInput } from '../platform/graphql/errors';

/** Finds the services of the product for the answer of a command. */
export type Services = Pick<INestApplicationContext, 'get'>;

/** A command whose words are understood: what it does, and whether it needs the database for it. */
export type Asked =
  | { readonly needs: 'nothing'; readonly answer: () => Promise<void> }
  | { readonly needs: 'database'; readonly answer: (services: Services) => Promise<void> };

/** What the command line asks for; null until its words are understood, and when it only asks for help. */
@Injectable()
export class CommandLine {
  asked: Asked | null = null;
}

type ParsedCommand = Parameters<CommandRunner['setCommand']>[0];

/**
 * A command that first understands its words, without the database, and answers afterwards: what is asked wrongly is
 * refused at once, and nothing is started for it.
 */
@Injectable()
export abstract class AskingCommand<Options extends object> extends CommandRunner {
  constructor(private readonly line: CommandLine) {
    super();
  }

  override setCommand(command: ParsedCommand): this {
    command.allowExcessArguments(false).exitOverride((error) => {
      if (error.exitCode === 0) throw error;
      throw badUserInput(
        `${plainWords(error.message)}; \`trellis ${command.name()} --help\` shows how to ask.`,
      );
    });
    return super.setCommand(command);
  }

  override run(parameters: readonly string[], options: Partial<Options> = {}): Promise<void> {
    return new Promise((resolve) => {
      this.line.asked = this.understand(parameters, options);
      resolve();
    });
  }

  /** What the words ask for. Refuses, in one sentence, what cannot be answered as it is asked. */
  protected abstract understand(parameters: readonly string[], options: Partial<Options>): Asked;
}

/** The parser's message as the beginning of a sentence: "error: unknown option '--x'" gives "Unknown option '--x'". */
export function plainWords(message: string): string {
  const words = message
    .replace(/^error: /u, '')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/\. Expected/u, ', expected')
    .replace(/\.$/u, '');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
