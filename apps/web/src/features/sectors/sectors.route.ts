import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import { textParameter } from '../../shared/routing/search-text';

const sectorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sectors',
  component: lazyRouteComponent(() => import('./sectors.page'), 'SectorsPage'),
});

const sectorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sectors/$code',
  validateSearch: z.object({ revision: textParameter }),
  component: lazyRouteComponent(() => import('./sector.page'), 'SectorPage'),
});

export const sectorRoutes = [sectorsRoute, sectorRoute] as const;
