import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { OpenDocument } from '../../shared/documents/use-document';
import type { DocumentKindName } from './my-work-search';

export interface DocumentViewProps {
  readonly document: OpenDocument;
}

type View = LazyExoticComponent<ComponentType<DocumentViewProps>>;

/** What draws the content of each kind. A kind that steps 3 and 4 add is drawn by adding its line. */
export const documentViews: Record<DocumentKindName, View> = {
  shortlist: lazy(async () => {
    const { ShortlistView } = await import('./components/shortlist-view');
    return { default: ShortlistView };
  }),
  savedSearch: lazy(async () => {
    const { SavedSearchView } = await import('./components/saved-search-view');
    return { default: SavedSearchView };
  }),
  savedView: lazy(async () => {
    const { SavedViewView } = await import('./components/saved-view-view');
    return { default: SavedViewView };
  }),
  idea: lazy(async () => {
    const { IdeaView } = await import('./components/idea-view');
    return { default: IdeaView };
  }),
  dismissals: lazy(async () => {
    const { DismissalsView } = await import('./components/dismissals-view');
    return { default: DismissalsView };
  }),
};
