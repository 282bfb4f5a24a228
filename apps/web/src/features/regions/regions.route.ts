import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import { textParameter } from '../../shared/routing/search-text';

const regionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions',
  validateSearch: z.object({ q: textParameter }),
  component: lazyRouteComponent(() => import('./regions.page'), 'RegionsPage'),
});

const regionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/regions/$code',
  component: lazyRouteComponent(() => import('./region.page'), 'RegionPage'),
});

export const regionRoutes = [regionsRoute, regionRoute] as const;
