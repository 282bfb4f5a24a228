import { Command, CommandRunner } from 'nest-commander';
import { FEATURE_MODULES } from '../feature-modules';
import { schemaOf, schemaText } from '../platform/graphql/print-schema';
import { writeAnswer } from './command-output';

@Command({ name: 'schema', description: 'Prints the GraphQL schema of the API.' })
export class SchemaCommand extends CommandRunner {
  override async run(): Promise<void> {
    writeAnswer(schemaText(await schemaOf(FEATURE_MODULES)).trimEnd());
  }
}
