import { Field, ID, ObjectType, createUnionType } from '@nestjs/graphql';
import type { JsonObject } from '@trellis/domain/documents';
import { JsonObjectScalar } from '../../platform/graphql/json-scalar';
import { ProblemType } from '../../platform/graphql/problem.types';
import { DocumentType } from './documents.types';

@ObjectType('DocumentProblem', {
  implements: () => [ProblemType],
  description:
    'documentUnknown, documentReadOnly, documentTrashed, kindUnknown, titleInvalid, workspaceUnknown or versionUnknown.',
})
export class DocumentProblemType extends ProblemType {}

@ObjectType('ContentFault', { description: 'What is wrong with a content, and where.' })
export class ContentFaultType {
  @Field(() => [String], { description: 'Keys and places from the outside in.' })
  readonly path!: readonly string[];

  @Field(() => String, { description: 'What is wrong there, in English.' })
  readonly reason!: string;
}

@ObjectType('ContentProblem', {
  implements: () => [ProblemType],
  description: 'contentInvalid, contentNewer or contentTooLong; nothing was saved.',
})
export class ContentProblemType extends ProblemType {
  @Field(() => [ContentFaultType], { description: 'Every fault.' })
  readonly faults!: readonly ContentFaultType[];
}

@ObjectType('DocumentConflict', {
  implements: () => [ProblemType],
  description:
    'Somebody has saved another edit meanwhile; nothing was saved. Join the two and save on the current revision.',
})
export class DocumentConflictType extends ProblemType {
  @Field(() => DocumentType, { description: 'The document as it is now.' })
  readonly current!: DocumentType;

  @Field(() => String, { description: 'Title of the revision that the edit began from.' })
  readonly baseTitle!: string;

  @Field(() => JsonObjectScalar, {
    description: 'Content of the revision that the edit began from.',
  })
  readonly baseContent!: JsonObject;
}

@ObjectType('DocumentDeleted', { description: 'The document is gone for good.' })
export class DocumentDeletedType {
  @Field(() => ID, { description: 'Its id.' })
  readonly id!: string;
}

/** Which type of the schema a result is: each problem bears its own fields. */
function typeOf(value: object): string {
  if ('revision' in value) return 'Document';
  if ('current' in value) return 'DocumentConflict';
  if ('faults' in value) return 'ContentProblem';
  return 'code' in value ? 'DocumentProblem' : 'DocumentDeleted';
}

export const CreateDocumentResult = createUnionType({
  name: 'CreateDocumentResult',
  description: 'The new document, or why there is none.',
  types: () => [DocumentType, ContentProblemType, DocumentProblemType] as const,
  resolveType: typeOf,
});

export const SaveDocumentResult = createUnionType({
  name: 'SaveDocumentResult',
  description: 'The saved document, or why it was not saved.',
  types: () =>
    [DocumentType, DocumentConflictType, ContentProblemType, DocumentProblemType] as const,
  resolveType: typeOf,
});

export const ChangeDocumentResult = createUnionType({
  name: 'ChangeDocumentResult',
  description: 'The changed document, or why nothing was changed.',
  types: () => [DocumentType, DocumentProblemType] as const,
  resolveType: typeOf,
});

export const DeleteDocumentResult = createUnionType({
  name: 'DeleteDocumentResult',
  description: 'The id of the deleted document, or why it was not deleted.',
  types: () => [DocumentDeletedType, DocumentProblemType] as const,
  resolveType: typeOf,
});
