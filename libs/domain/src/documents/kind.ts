import { err, ok, problem, type Problem, type Result } from '../kernel/index';
import type { Json, JsonObject } from './json';

/** The records that a document is about; they are tied to it in the graph while it is not in the trash. */
export interface DocumentReferences {
  readonly organisations: readonly string[];
  /** Codes of regions, such as NL34. */
  readonly regions: readonly string[];
}

export const NO_REFERENCES: DocumentReferences = { organisations: [], regions: [] };

/** What is wrong with a content, and where. */
export interface ContentFault {
  readonly path: readonly string[];
  readonly reason: string;
}

/** The part of a schema library that a kind needs. */
export interface ContentSchema<Content> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Content }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A kind of saved work: declared once, it has owner, rights, history and saving like every other. */
export interface DocumentKind<Content extends JsonObject = JsonObject> {
  /** Permanent name, such as `shortlist`. */
  readonly name: string;
  /** Version of the shape of its content, from 1. */
  readonly version: number;
  readonly schema: ContentSchema<Content>;
  /** The content of version n + 1 from that of version n, for n from 1. */
  readonly upgrades: readonly ((content: JsonObject) => JsonObject)[];
  /** A method, so that kinds of different contents are kinds. */
  references(content: Content): DocumentReferences;
  /** The content of a new document. */
  readonly empty: Content;
}

export type ContentProblem = Problem<'contentInvalid' | 'contentNewer'> & {
  readonly faults: readonly ContentFault[];
};

/** The longest content, in characters of its JSON. */
export const MAXIMUM_CONTENT = 262_144;

/** The longest title, in characters. */
export const MAXIMUM_TITLE = 200;

/**
 * The content in the present version of its kind. Older content is upgraded step by step; content of a version that
 * this product does not know yet is `contentNewer`, so that nothing it does not understand is overwritten.
 */
export function parseContent<Content extends JsonObject>(
  kind: DocumentKind<Content>,
  version: number,
  content: JsonObject,
): Result<Content, ContentProblem> {
  if (version > kind.version || version < 1) {
    return err({ ...problem('contentNewer', { version, known: kind.version }), faults: [] });
  }
  const upgraded = kind.upgrades
    .slice(version - 1)
    .reduce((older: JsonObject, upgrade) => upgrade(older), content);
  const parsed = kind.schema.safeParse(upgraded);
  if (parsed.success) return ok(parsed.data);
  const faults = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    reason: message,
  }));
  return err({ ...problem('contentInvalid', { kind: kind.name }), faults });
}

/** Whether a text is too long to be kept as a content. */
export function isTooLong(content: Json): boolean {
  return JSON.stringify(content).length > MAXIMUM_CONTENT;
}
