import about from './about.json';
import account from './account.json';
import documents from './documents.json';
import explore from './explore.json';
import graph from './graph.json';
import home from './home.json';
import map from './map.json';
import niches from './niches.json';
import organisations from './organisations.json';
import projects from './projects.json';
import recommendations from './recommendations.json';
import regions from './regions.json';
import search from './search.json';
import sectors from './sectors.json';
import shell from './shell.json';
import terms from './terms.json';
import themes from './themes.json';
import ui from './ui.json';

/** Every text of the interface in this language, by catalogue. */
export const nl = {
  about,
  account,
  documents,
  explore,
  graph,
  home,
  map,
  niches,
  organisations,
  projects,
  recommendations,
  regions,
  search,
  sectors,
  shell,
  terms,
  themes,
  ui,
};
