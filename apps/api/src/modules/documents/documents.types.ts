import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { SharedAccess as Access } from '@trellis/domain/access';
import type { DocumentChange, Json, JsonObject } from '@trellis/domain/documents';
import { PageInfoType } from '../../platform/graphql/connection.types';
import { JsonObjectScalar, JsonScalar } from '../../platform/graphql/json-scalar';

export const DocumentShelf = { ACTIVE: 'active', ARCHIVED: 'archived', TRASH: 'trash' } as const;
export type DocumentShelf = (typeof DocumentShelf)[keyof typeof DocumentShelf];
registerEnumType(DocumentShelf, {
  name: 'DocumentShelf',
  description: 'Where saved work lies.',
  valuesMap: {
    ACTIVE: { description: 'At hand.' },
    ARCHIVED: { description: 'Put away, and kept.' },
    TRASH: { description: 'Thrown away; deleted for good 30 days later.' },
  },
});

export const DocumentRight = { OWN: 'own', EDIT: 'edit', VIEW: 'view' } as const;
export type DocumentRight = (typeof DocumentRight)[keyof typeof DocumentRight];
registerEnumType(DocumentRight, {
  name: 'DocumentRight',
  description: 'What the one who asks may do with a document.',
  valuesMap: {
    OWN: { description: 'Everything: edit, share, hand over, throw away.' },
    EDIT: { description: 'Read and edit.' },
    VIEW: { description: 'Read.' },
  },
});

export const SharedAccess = { VIEW: 'view', EDIT: 'edit' } as const satisfies Record<
  string,
  Access
>;
registerEnumType(SharedAccess, {
  name: 'SharedAccess',
  description: 'What a workspace may do with a document that is shared with it.',
  valuesMap: {
    VIEW: { description: 'Read it.' },
    EDIT: { description: 'Edit it, from the role of an editor on.' },
  },
});

export const DocumentChangeKind = {
  CREATED: 'created',
  EDITED: 'edited',
  RESTORED: 'restored',
  ARCHIVED: 'archived',
  UNARCHIVED: 'unarchived',
  TRASHED: 'trashed',
  UNTRASHED: 'untrashed',
  SHARED: 'shared',
  HANDED_OVER: 'handedOver',
} as const satisfies Record<string, DocumentChange['type']>;
registerEnumType(DocumentChangeKind, {
  name: 'DocumentChangeKind',
  description: 'What a version of a document did.',
});

@ObjectType('DocumentShare', { description: 'A workspace that a document is shared with.' })
export class DocumentShareType {
  @Field(() => ID, { description: 'Id of the workspace.' })
  readonly workspaceId!: string;

  @Field(() => String, { description: 'Name of the workspace.' })
  readonly name!: string;

  @Field(() => SharedAccess, { description: 'What it may do.' })
  readonly access!: Access;
}

/** People and versions are resolved from the ids. */
@ObjectType('Document', {
  description: 'A piece of saved work: a shortlist, a saved search, a saved view …',
})
export class DocumentType {
  @Field(() => ID, { description: 'Permanent id.' })
  readonly id!: string;

  @Field(() => String, { description: 'shortlist, savedSearch, savedView, idea or dismissals.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'Version of the shape of its content.' })
  readonly kindVersion!: number;

  @Field(() => String, { description: 'Title that its people gave it.' })
  readonly title!: string;

  @Field(() => JsonObjectScalar, {
    description: 'Its content, in the shape of its kind and version.',
  })
  readonly content!: JsonObject;

  @Field(() => Int, { description: 'Number of its last change; give it back when saving.' })
  readonly revision!: number;

  @Field(() => DocumentShelf, { description: 'Where it lies.' })
  readonly shelf!: DocumentShelf;

  @Field(() => DocumentRight, { description: 'What the one who asks may do with it.' })
  readonly right!: DocumentRight;

  @Field(() => [DocumentShareType], { description: 'The workspaces it is shared with.' })
  readonly shares!: readonly DocumentShareType[];

  @Field(() => String, { description: 'When it was made, as ISO instant.' })
  readonly createdAt!: string;

  @Field(() => String, { description: 'When it was last changed, as ISO instant.' })
  readonly changedAt!: string;

  @Field(() => String, {
    nullable: true,
    description: 'When it will be deleted for good, as ISO instant; null outside the trash.',
  })
  readonly deletedAfter!: string | null;

  readonly ownerId!: string;
  readonly changedBy!: string | null;
}

@ObjectType('DocumentKindCount', { description: 'Number of documents of one kind.' })
export class DocumentKindCountType {
  @Field(() => String, { description: 'The kind.' })
  readonly kind!: string;

  @Field(() => Int, { description: 'Number of documents, whatever kinds the list is narrowed to.' })
  readonly count!: number;
}

@ObjectType('DocumentConnection', { description: 'A page of documents, last changed first.' })
export class DocumentConnectionType {
  @Field(() => [DocumentType], { description: 'The documents of the page.' })
  readonly nodes!: readonly DocumentType[];

  @Field(() => Int, { description: 'Number of documents of the whole list.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;

  @Field(() => [DocumentKindCountType], { description: 'Number by kind, alphabetically.' })
  readonly kinds!: readonly DocumentKindCountType[];
}

@ObjectType('FieldDifference', { description: 'A field that a version changed.' })
export class FieldDifferenceType {
  @Field(() => [String], {
    description: 'Keys and ids from the outside in; `#order` stands for the order of a list.',
  })
  readonly path!: readonly string[];

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'Value before; null when there was none.',
  })
  readonly before!: Json;

  @Field(() => JsonScalar, { nullable: true, description: 'Value after; null when there is none.' })
  readonly after!: Json;
}

@ObjectType('DocumentVersion', { description: 'One change of a document.' })
export class DocumentVersionType {
  @Field(() => Int, { description: 'Number of the change, from 1.' })
  readonly number!: number;

  @Field(() => DocumentChangeKind, { description: 'What it did.' })
  readonly change!: DocumentChange['type'];

  @Field(() => String, { description: 'When, as ISO instant.' })
  readonly at!: string;

  @Field(() => [FieldDifferenceType], {
    description: 'Fields of title and content that it changed.',
  })
  readonly differences!: readonly FieldDifferenceType[];

  readonly authorId!: string | null;
}

@ObjectType('DocumentVersionConnection', { description: 'A page of a history, newest first.' })
export class DocumentVersionConnectionType {
  @Field(() => [DocumentVersionType], { description: 'The changes of the page.' })
  readonly nodes!: readonly DocumentVersionType[];

  @Field(() => Int, { description: 'Number of all changes.' })
  readonly totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  readonly pageInfo!: PageInfoType;
}

@InputType({ description: 'Which documents to list.' })
export class DocumentFilterInput {
  @Field(() => [String], { nullable: true, description: 'Kinds; none for all.' })
  readonly kinds?: readonly string[] | null;

  @Field(() => DocumentShelf, {
    nullable: true,
    description: 'Where they lie; ACTIVE unless said.',
  })
  readonly shelf?: DocumentShelf | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that title or content hold, in any order; at most 200 characters.',
  })
  readonly text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an organisation that they are about.' })
  readonly about?: string | null;
}
