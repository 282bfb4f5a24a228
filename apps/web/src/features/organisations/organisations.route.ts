import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import {
  codeParameter,
  codesParameter,
  pageParameter,
  switchParameter,
  textParameter,
  wordsParameter,
} from '../../shared/routing/search-text';
import { suggestionSearch } from '../../shared/routing/suggestion-search';
import { ORGANISATION_KINDS } from '../../shared/routing/words';

export const partnersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners',
  validateSearch: z.object({
    q: textParameter,
    kinds: wordsParameter(ORGANISATION_KINDS),
    countries: codesParameter,
    newcomers: switchParameter,
    region: codeParameter,
    sector: codeParameter,
    page: pageParameter,
  }),
  component: lazyRouteComponent(() => import('./partners.page'), 'PartnersPage'),
});

/** The page of one organisation; `app/routes.tsx` gives it its component, since the suggestions are another feature. */
export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/organisations/$id',
  validateSearch: suggestionSearch,
});
