import { cypher } from '../../apps/api/src/platform/graph/cypher';

/** Removes what the sources of fixtures brought into the graph. */
export const REMOVE_FIXTURE_NODES = cypher`
  MATCH (s:Source) WHERE s.id STARTS WITH 'fixture-'
  WITH collect(s.id) AS sources
  MATCH (n:Organisation|Identifier|ImportKey|Statement|Project|Call|Region|Sector|Ecosystem|Indicator|Source)
  WHERE n.source IN sources
  DETACH DELETE n`;

/** Removes the runs that loaded fixtures. */
export const REMOVE_FIXTURE_RUNS = cypher`
  MATCH (run:ImportRun) WHERE run.folder STARTS WITH 'fixture-'
  DELETE run`;
