import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import { switchParameter } from '../../shared/routing/search-text';

const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projects/$id',
  validateSearch: z.object({ all: switchParameter }),
  component: lazyRouteComponent(() => import('./project.page'), 'ProjectPage'),
});

export const projectRoutes = [projectRoute] as const;
