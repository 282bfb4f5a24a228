import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import {
  codesParameter,
  pageParameter,
  textParameter,
  wordsParameter,
} from '../../shared/routing/search-text';
import { ORGANISATION_KINDS, SEARCH_KINDS } from '../../shared/routing/words';

export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: z.object({
    q: textParameter,
    kinds: wordsParameter(SEARCH_KINDS),
    organisations: wordsParameter(ORGANISATION_KINDS),
    countries: codesParameter,
    page: pageParameter,
  }),
  component: lazyRouteComponent(() => import('./search.page'), 'SearchPage'),
});
