import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../shared/routing/root-route';

const sourcesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about/sources',
  component: lazyRouteComponent(() => import('./sources.page'), 'SourcesPage'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/about/accessibility',
  component: lazyRouteComponent(() => import('./accessibility.page'), 'AccessibilityPage'),
});

export const aboutRoutes = [sourcesRoute, accessibilityRoute] as const;
