import { aboutRoutes } from '../features/about/about.route';
import { homeRoute } from '../features/home/home.route';
import { nicheRoutes } from '../features/niches/niches.route';
import { projectRoutes } from '../features/projects/projects.route';
import { regionRoutes } from '../features/regions/regions.route';
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

/** The whole site: each feature brings its routes, the shell stands around them. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  ...aboutRoutes,
  ...nicheRoutes,
  ...projectRoutes,
  ...regionRoutes,
  ...sectorRoutes,
  ...themeRoutes,
]);
