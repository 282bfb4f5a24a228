import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Problem } from '@trellis/domain/kernel';

@ObjectType('ProblemParameter', {
  description: 'A named value that the text of a problem mentions.',
})
export class ProblemParameterType {
  @Field(() => String, { description: 'Name of the parameter.' })
  readonly name!: string;

  @Field(() => String, { description: 'Its value as text; several are joined by commas.' })
  readonly value!: string;
}

@InterfaceType('Problem', {
  description:
    'Why something was not done, and what a person can mend; the interface has the words.',
})
export abstract class ProblemType {
  @Field(() => String, { description: 'Code of the problem.' })
  readonly code!: string;

  @Field(() => [ProblemParameterType], { description: 'What its text mentions.' })
  readonly parameters!: readonly ProblemParameterType[];
}

/** The problem as fields of its type in the schema. */
export function problemFields({ code, parameters }: Problem): ProblemType {
  return {
    code,
    parameters: Object.entries(parameters).map(([name, value]) => ({ name, value: String(value) })),
  };
}
