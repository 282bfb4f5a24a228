import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import {
  codeParameter,
  codesParameter,
  listParameter,
  textParameter,
  wordsParameter,
} from '../../shared/routing/search-text';
import { suggestionParameters, suggestionSearch } from '../../shared/routing/suggestion-search';
import { ORGANISATION_KINDS } from '../../shared/routing/words';

const nichePartnersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$code/niches/$sector/partners',
  validateSearch: suggestionSearch,
  component: lazyRouteComponent(() => import('./niche-partners.page'), 'NichePartnersPage'),
});

/** The description of a newcomer lives in these parameters and nowhere else. */
const describedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners/described',
  validateSearch: z.object({
    ...suggestionParameters,
    name: textParameter,
    is: wordsParameter(ORGANISATION_KINDS),
    in: codeParameter,
    region: codeParameter,
    sectors: codesParameter,
    ecosystems: listParameter,
    challenges: listParameter,
    needs: codesParameter,
  }),
  component: lazyRouteComponent(() => import('./described.page'), 'DescribedPage'),
});

export const recommendationRoutes = [nichePartnersRoute, describedRoute] as const;
