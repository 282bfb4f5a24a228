import { GraphQLError } from 'graphql';
import { ImportFolderError } from '../modules/imports';
import { EnvironmentError } from '../platform/config/environment';
import { GraphUnavailableError } from '../platform/graph/graph-errors';
import { EXIT } from './command-output';

/** How a command ends that has no answer: one sentence for the person at the terminal, and an exit code. */
export interface CommandFailure {
  readonly sentence: string;
  readonly code: number;
}

/** A question asked wrongly ends with 2, a database that cannot be used and anything unforeseen with 4. */
export function commandFailure(error: unknown): CommandFailure {
  const sentence = error instanceof Error ? error.message : String(error);
  const isAskedWrongly =
    error instanceof GraphQLError ||
    error instanceof ImportFolderError ||
    error instanceof EnvironmentError;
  if (isAskedWrongly) return { sentence, code: EXIT.badInput };
  if (error instanceof GraphUnavailableError) return { sentence, code: EXIT.broken };
  return { sentence: `The command failed: ${sentence}`, code: EXIT.broken };
}
