import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import { switchParameter, textParameter, wordParameter } from '../../shared/routing/search-text';

/** The two lists of a region; the first is what a link without one shows. */
export const NICHE_LISTS = ['UNCOVERED', 'EMERGING'] as const;

const listParameterSchema = wordParameter(NICHE_LISTS);

const nichesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/niches',
  validateSearch: z.object({ q: textParameter }),
  component: lazyRouteComponent(() => import('./niches.page'), 'NichesPage'),
});

const regionNichesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$code/niches',
  validateSearch: z.object({ list: listParameterSchema, all: switchParameter }),
  component: lazyRouteComponent(() => import('./region-niches.page'), 'RegionNichesPage'),
});

const nicheRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$code/niches/$sector',
  validateSearch: z.object({ list: listParameterSchema }),
  component: lazyRouteComponent(() => import('./niche.page'), 'NichePage'),
});

export const nicheRoutes = [nichesRoute, regionNichesRoute, nicheRoute] as const;
