import { Command } from 'nest-commander';
import { FEATURE_MODULES } from '../feature-modules';
import { schemaOf, schemaText } from '../platform/graphql/print-schema';
import { type Asked, AskingCommand } from './asking-command';
import { writeAnswer } from './command-output';

@Command({ name: 'schema', description: 'Prints the GraphQL schema of the API.' })
export class SchemaCommand extends AskingCommand<object> {
  protected override understand(): Asked {
    const answer = async (): Promise<void> => {
      writeAnswer(schemaText(await schemaOf(FEATURE_MODULES)).trimEnd());
    };
    return { needs: 'nothing', answer };
  }
}
