import {
  type Choice,
  type FieldConflict,
  isJsonObject,
  isSameJson,
  type JsonObject,
  mergeEdits,
} from '@trellis/domain/documents';

/** What people write in a document: everything that saving is about. */
export interface Written {
  readonly title: string;
  readonly content: JsonObject;
}

/** What the server holds, at one revision. */
export interface Base extends Written {
  readonly revision: number;
}

/** Whether saving one over the other would change nothing; blanks around a title are never saved. */
export function isSameWriting(a: Written, b: Written): boolean {
  return a.title.trim() === b.title.trim() && isSameJson(a.content, b.content);
}

export interface WritingMerge {
  readonly merged: Written;
  readonly conflicts: readonly FieldConflict[];
}

export interface WritingSides {
  readonly base: Written;
  readonly mine: Written;
  readonly theirs: Written;
}

/** The title is a field like those of the content, which stand under `content` in the paths of conflicts. */
function asFields({ title, content }: Written): JsonObject {
  return { title, content };
}

/** Joins two edits of one document by field; see `mergeEdits`. */
export function mergeWritings({ base, mine, theirs }: WritingSides, choice?: Choice): WritingMerge {
  const sides = { base: asFields(base), mine: asFields(mine), theirs: asFields(theirs) };
  const { merged, conflicts } = mergeEdits(sides, choice);
  const { title, content } = merged;
  return {
    merged: {
      title: typeof title === 'string' ? title : theirs.title,
      content: isJsonObject(content) ? content : theirs.content,
    },
    conflicts,
  };
}

/** Mine carried over from one state of the document to another; where both changed a field, mine stands. */
export function carriedOver(mine: Written, base: Written, theirs: Written): Written {
  return mergeWritings({ base, mine, theirs }, () => 'mine').merged;
}
