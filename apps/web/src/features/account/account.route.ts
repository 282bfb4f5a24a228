import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { rootRoute } from '../../shared/routing/root-route';
import { pageParameter, textParameter } from '../../shared/routing/search-text';

const getParentRoute = () => rootRoute;

const signInRoute = createRoute({
  getParentRoute,
  path: '/sign-in',
  validateSearch: z.object({ from: textParameter }),
  component: lazyRouteComponent(() => import('./sign-in.page'), 'SignInPage'),
});

const accountRoute = createRoute({
  getParentRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./account.page'), 'AccountPage'),
});

const firstAccountRoute = createRoute({
  getParentRoute,
  path: '/account/first',
  component: lazyRouteComponent(() => import('./first-account.page'), 'FirstAccountPage'),
});

/** The secret of a link stands behind the # of the address, which no server sees. */
const linkRoute = createRoute({
  getParentRoute,
  path: '/account/link',
  component: lazyRouteComponent(() => import('./link.page'), 'LinkPage'),
});

const workspacesRoute = createRoute({
  getParentRoute,
  path: '/account/workspaces',
  component: lazyRouteComponent(() => import('./workspaces.page'), 'WorkspacesPage'),
});

const peopleRoute = createRoute({
  getParentRoute,
  path: '/account/people',
  validateSearch: z.object({ page: pageParameter, after: textParameter }),
  component: lazyRouteComponent(() => import('./people.page'), 'PeoplePage'),
});

export const accountRoutes = [
  signInRoute,
  accountRoute,
  firstAccountRoute,
  linkRoute,
  workspacesRoute,
  peopleRoute,
] as const;
