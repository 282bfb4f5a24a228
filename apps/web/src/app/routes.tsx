import { lazyRouteComponent } from '@tanstack/react-router';
import { aboutRoutes } from '../features/about/about.route';
import { accountRoutes } from '../features/account/account.route';
import { documentRoutes } from '../features/documents/documents.route';
import { exploreRoute } from '../features/explore/explore.route';
import { homeRoute } from '../features/home/home.route';
import { nicheRoutes } from '../features/niches/niches.route';
import { organisationRoute, partnersRoute } from '../features/organisations/organisations.route';
import { projectRoutes } from '../features/projects/projects.route';
import { recommendationRoutes } from '../features/recommendations/recommendations.route';
import { regionRoutes } from '../features/regions/regions.route';
import { searchRoute } from '../features/search/search.route';
import { sectorRoutes } from '../features/sectors/sectors.route';
import { themeRoutes } from '../features/themes/themes.route';
import { rootRoute } from '../shared/routing/root-route';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { Shell } from './shell';

rootRoute.update({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: ErrorPage,
});

organisationRoute.update({
  component: lazyRouteComponent(() => import('./organisation-screen'), 'OrganisationScreen'),
});

/** The whole site: each feature brings its routes, the shell stands around them. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  ...aboutRoutes,
  ...accountRoutes,
  ...documentRoutes,
  exploreRoute,
  ...nicheRoutes,
  partnersRoute,
  organisationRoute,
  searchRoute,
  ...recommendationRoutes,
  ...projectRoutes,
  ...regionRoutes,
  ...sectorRoutes,
  ...themeRoutes,
]);
