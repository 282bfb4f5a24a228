import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import { pageParameter, textParameter, wordsParameter } from '../../shared/routing/search-text';
import { DOCUMENT_KINDS, SHELVES } from './my-work-search';

const myWorkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my',
  validateSearch: z.object({
    q: textParameter,
    kinds: wordsParameter(DOCUMENT_KINDS),
    shelf: z.catch(z.optional(z.enum(SHELVES)), undefined),
    page: pageParameter,
    after: textParameter,
  }),
  component: lazyRouteComponent(() => import('./my-work.page'), 'MyWorkPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my/$id',
  component: lazyRouteComponent(() => import('./document.page'), 'DocumentPage'),
});

export const documentRoutes = [myWorkRoute, documentRoute] as const;
