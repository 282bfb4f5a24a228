import { cypher } from '../cypher';

/** Range indexes behind the filters and look-ups of pages. */
export const LOOKUP_INDEXES = [
  cypher`CREATE INDEX organisation_country IF NOT EXISTS FOR (n:Organisation) ON (n.country)`,
  cypher`CREATE INDEX organisation_main_type IF NOT EXISTS FOR (n:Organisation) ON (n.mainType)`,
  cypher`CREATE INDEX organisation_nuts2 IF NOT EXISTS FOR (n:Organisation) ON (n.nuts2)`,
  cypher`CREATE INDEX project_call_year IF NOT EXISTS FOR (n:Project) ON (n.callYear)`,
  cypher`CREATE INDEX region_code IF NOT EXISTS FOR (n:Region) ON (n.code)`,
  cypher`CREATE INDEX region_country IF NOT EXISTS FOR (n:Region) ON (n.country)`,
  cypher`CREATE INDEX sector_code IF NOT EXISTS FOR (n:Sector) ON (n.code)`,
  cypher`CREATE INDEX has_figure_indicator IF NOT EXISTS FOR ()-[r:HAS_FIGURE]-() ON (r.indicator)`,
];
