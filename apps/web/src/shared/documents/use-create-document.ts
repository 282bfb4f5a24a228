import type { DocumentKind, JsonObject } from '@trellis/domain/documents';
import { useCallback } from 'react';
import { useSavedWork } from './saved-work-context';

/** A function that begins a document of a kind and gives its id, also while the server is away. */
export function useCreateDocument<Content extends JsonObject>(
  kind: DocumentKind<Content>,
): (title: string, content?: Content) => Promise<string> {
  const work = useSavedWork();
  return useCallback(
    (title, content = kind.empty) => work.begin(kind, { title, content }),
    [kind, work],
  );
}
