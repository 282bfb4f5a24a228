import { cypher } from '../../platform/graph/cypher';
import { provenanceOf } from '../../platform/graphql/provenance.cypher';

/** The columns of a project that the variable `p` is bound to. */
const PROJECT_COLUMNS = cypher`
  p.id AS id, p.acronym AS acronym, p.title AS title, p.callYear AS callYear,
  p.themeText AS themeText, p.startDate AS start, p.endDate AS end, p.website AS website,
  p.grantEur AS grantEur, p.budgetEur AS budgetEur, p.listComplete AS listComplete,
  p.partnersStated AS partnersStated, coalesce(p.withheldMembers, 0) AS withheldMembers,
  head(COLLECT { MATCH (p)-[:FUNDED_UNDER]->(c:Call)
    RETURN {id: c.id, name: c.name, year: c.year} ORDER BY c.id }) AS call,
  head(COLLECT { MATCH (p)-[:IN_ECOSYSTEM]->(e:Ecosystem)
    RETURN {id: e.id, sourceName: e.name} ORDER BY e.id }) AS ecosystem,
  head(COLLECT { MATCH (p)-[:ADDRESSES]->(c:Challenge)
    RETURN {id: c.id, sourceName: c.name} ORDER BY c.id }) AS challenge,
  COLLECT { MATCH (p)-[about:ABOUT_SECTOR]->(s:Sector)
    RETURN s.key ORDER BY coalesce(about.main, false) DESC, s.code } AS sectorKeys,
  ${provenanceOf(cypher`p`)} AS provenance
`;

/** Binds `p` and `score` to the projects that match the filter. */
const MATCHING = cypher`
  CALL () {
    MATCH (p:Project) WHERE $text IS NULL RETURN p, 0.0 AS score
    UNION
    WITH $text AS text WHERE text IS NOT NULL
    CALL db.index.fulltext.queryNodes('project_text', text) YIELD node, score
    RETURN node AS p, score
  }
  WITH p, score
  WHERE ($year IS NULL OR p.callYear = $year)
    AND ($sectors IS NULL OR EXISTS {
      MATCH (p)-[:ABOUT_SECTOR]->(s:Sector) WHERE s.key IN $sectors })
    AND ($regions IS NULL OR EXISTS {
      MATCH (p)<-[:PARTICIPATES_IN]-(:Organisation)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(r:Region)
      WHERE r.key IN $regions })
`;

/** One row: the number of matching projects. */
export const PROJECT_COUNT = cypher`
  ${MATCHING}
  RETURN count(p) AS count
`;

/** A row is a project of the page: best match first, then newest call, acronym, id. */
export const PROJECT_PAGE = cypher`
  ${MATCHING}
  WITH p, score ORDER BY score DESC, p.callYear DESC, toLower(p.acronym), p.id SKIP $skip LIMIT $limit
  RETURN ${PROJECT_COLUMNS}
`;

/** A row is a project of the ids asked for. */
export const PROJECTS_BY_ID = cypher`
  UNWIND $ids AS id
  MATCH (p:Project {id: id})
  RETURN ${PROJECT_COLUMNS}
`;

const PARTICIPATION_COLUMNS = cypher`
  x.key AS id, o.id AS organisationId, p.id AS projectId, x.role AS role, x.year AS year,
  x.listedName AS listedName, ${provenanceOf(cypher`x`)} AS provenance
`;

/** A row is a participation of an organisation: newest first, then acronym, then role. */
export const PARTICIPATIONS_OF_ORGANISATION = cypher`
  MATCH (o:Organisation {id: $id})-[x:PARTICIPATES_IN]->(p:Project)
  WITH o, x, p ORDER BY x.year DESC, toLower(p.acronym), x.key SKIP $skip LIMIT $limit
  RETURN ${PARTICIPATION_COLUMNS}
`;

/** A row is a participation in a project: coordinator first, then role, then name. */
export const PARTICIPATIONS_IN_PROJECT = cypher`
  MATCH (o:Organisation)-[x:PARTICIPATES_IN]->(p:Project {id: $id})
  WITH o, x, p, CASE x.role
    WHEN 'coordinator' THEN 0 WHEN 'full' THEN 1 WHEN 'affiliated' THEN 2 WHEN 'associated' THEN 3
    ELSE 4 END AS place
  ORDER BY place, toLower(coalesce(o.label, o.name)), x.key SKIP $skip LIMIT $limit
  RETURN ${PARTICIPATION_COLUMNS}
`;

/** A row is an owner with its number of participations. */
export const PARTICIPATION_COUNTS = cypher`
  UNWIND $ids AS id
  CALL (id) {
    MATCH (:Organisation {id: id})-[x:PARTICIPATES_IN]->(:Project) RETURN x
    UNION
    MATCH (:Organisation)-[x:PARTICIPATES_IN]->(:Project {id: id}) RETURN x
  }
  RETURN id, count(x) AS count
`;
