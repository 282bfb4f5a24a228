import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shared/routing/root-route';

const themeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/themes/$id',
  component: lazyRouteComponent(() => import('./theme.page'), 'ThemePage'),
});

export const themeRoutes = [themeRoute] as const;
