import { type DocumentKind, type JsonObject, parseContent } from '@trellis/domain/documents';
import type { OpenDocument } from './use-document';

export interface TypedContent<Content> {
  readonly content: Content;
  readonly edit: (change: (content: Content) => Content, field: string | null) => void;
}

/** The content of a document as its kind has it; null where it was written by a newer version of the product. */
export function typedContent<Content extends JsonObject>(
  kind: DocumentKind<Content>,
  document: Pick<OpenDocument, 'kind' | 'kindVersion' | 'content' | 'edit'>,
): TypedContent<Content> | null {
  if (document.kind !== kind.name) return null;
  const parse = (content: JsonObject): Content | null => {
    const result = parseContent(kind, document.kindVersion, content);
    return result.ok ? result.value : null;
  };
  const content = parse(document.content);
  if (content === null) return null;
  return {
    content,
    edit: (change, field) =>
      document.edit((former) => {
        const known = parse(former);
        return known === null ? former : change(known);
      }, field),
  };
}
