import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import type { SharedAccess as Access } from '@trellis/domain/access';
import type { JsonObject } from '@trellis/domain/documents';
import { JsonObjectScalar } from '../../platform/graphql/json-scalar';
import { UuidScalar } from '../../platform/graphql/scalars';
import { SharedAccess } from './documents.types';

@ArgsType()
class WritingArgs {
  @Field(() => UuidScalar, {
    description: 'Id of the document; that of a new one is drawn at random by the client.',
  })
  readonly id!: string;

  @Field(() => String, { description: 'Title, at most 200 characters.' })
  readonly title!: string;

  @Field(() => Int, { description: 'Version of the shape of the content that the client writes.' })
  readonly kindVersion!: number;

  @Field(() => JsonObjectScalar, {
    description: 'Content in the shape of its kind, at most 262,144 characters of JSON.',
  })
  readonly content!: JsonObject;

  @Field(() => UuidScalar, {
    nullable: true,
    description: 'Drawn at random for this edit: sent twice under one id, it is saved once.',
  })
  readonly editId?: string | null;
}

@ArgsType()
export class CreateDocumentArgs extends WritingArgs {
  @Field(() => String, { description: 'shortlist, savedSearch, savedView, idea or dismissals.' })
  readonly kind!: string;
}

@ArgsType()
export class SaveDocumentArgs extends WritingArgs {
  @Field(() => Int, { description: 'The revision that the edit began from.' })
  readonly baseRevision!: number;
}

@ArgsType()
export class ShareDocumentArgs {
  @Field(() => ID, { description: 'Id of the document.' })
  readonly id!: string;

  @Field(() => ID, { description: 'Id of the workspace.' })
  readonly workspaceId!: string;

  @Field(() => SharedAccess, {
    nullable: true,
    description: 'What the workspace may do; null takes the share back.',
  })
  readonly access?: Access | null;
}
