import { cypher } from '../../platform/graph/cypher';
import { provenanceOf } from '../../platform/graphql/provenance.cypher';

/** The columns of an organisation that the variable `o` is bound to. */
const ORGANISATION_COLUMNS = cypher`
  o.id AS id, coalesce(o.orgKey, o.id) AS orgKey, coalesce(o.label, o.name) AS name,
  o.name AS publishedName, o.acronym AS acronym, o.mainType AS kind, o.mainTypeBasis AS kindBasis,
  o.mainTypeConfidence AS kindConfidence, coalesce(o.capacities, [o.mainType]) AS capacities,
  o.country AS country, o.town AS town, o.townBasis AS townBasis, o.lat AS latitude,
  o.lon AS longitude, o.website AS website, o.learners AS learners,
  o.learnersYear AS learnersYear, o.eqfLevels AS eqfLevels, o.iscedFields AS iscedCodes,
  o.identityState AS identityState,
  COUNT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT p } AS projectCount,
  head(COLLECT { MATCH (o)-[l:LOCATED_IN]->(r:Region)
    RETURN {regionKey: r.key, provenance: ${provenanceOf(cypher`l`)}}
    ORDER BY r.level DESC, r.version DESC }) AS located,
  ${provenanceOf(cypher`o`)} AS provenance
`;

/** What an organisation `o` must meet besides kind and country. */
const CONDITIONS = cypher`
  ($regions IS NULL OR EXISTS {
    MATCH (o)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..3]->(within:Region) WHERE within.key IN $regions })
  AND ($sectors IS NULL OR EXISTS {
    MATCH (o)-[:PARTICIPATES_IN]->(:Project)-[:ABOUT_SECTOR]->(s:Sector) WHERE s.key IN $sectors })
  AND ($project IS NULL OR EXISTS { (o)-[:PARTICIPATES_IN]->(:Project {id: $project}) })
  AND ($maximumProjects IS NULL OR
    COUNT { MATCH (o)-[:PARTICIPATES_IN]->(p:Project) RETURN DISTINCT p } <= $maximumProjects)
`;

/** Binds `o` and `score` to the organisations that match the conditions, with or without a text. */
const MATCHING = cypher`
  CALL () {
    MATCH (o:Organisation) WHERE $text IS NULL RETURN o, 0.0 AS score
    UNION
    WITH $text AS text WHERE text IS NOT NULL
    CALL db.index.fulltext.queryNodes('organisation_text', text) YIELD node, score
    RETURN node AS o, score
  }
  WITH o, score WHERE ${CONDITIONS}
`;

/** A row is a kind in a country with its number of matching organisations; facets and totals are sums of rows. */
export const ORGANISATION_COUNTS = cypher`
  ${MATCHING}
  RETURN o.mainType AS kind, o.country AS country, count(o) AS count
  ORDER BY kind, country
`;

/** A row is an organisation of the page: best match first, then name, then id. */
export const ORGANISATION_PAGE = cypher`
  ${MATCHING}
  WITH o, score
  WHERE ($kinds IS NULL OR o.mainType IN $kinds) AND ($countries IS NULL OR o.country IN $countries)
  WITH o, score ORDER BY score DESC, toLower(coalesce(o.label, o.name)), o.id SKIP $skip LIMIT $limit
  RETURN ${ORGANISATION_COLUMNS}
`;

/** A row is an organisation of the page: most projects (about the sectors, when there are some) first, then name, id. */
export const ORGANISATION_PAGE_BY_PROJECTS = cypher`
  ${MATCHING}
  WITH o WHERE ($kinds IS NULL OR o.mainType IN $kinds)
    AND ($countries IS NULL OR o.country IN $countries)
  WITH o, COUNT {
    MATCH (o)-[:PARTICIPATES_IN]->(p:Project)
    WHERE $sectors IS NULL OR EXISTS { MATCH (p)-[:ABOUT_SECTOR]->(s:Sector) WHERE s.key IN $sectors }
    RETURN DISTINCT p } AS projects
  ORDER BY projects DESC, toLower(coalesce(o.label, o.name)), o.id SKIP $skip LIMIT $limit
  RETURN ${ORGANISATION_COLUMNS}
`;

/** A row is an organisation of the ids asked for. */
export const ORGANISATIONS_BY_ID = cypher`
  UNWIND $ids AS id
  MATCH (o:Organisation {id: id})
  RETURN ${ORGANISATION_COLUMNS}
`;

/** A row is an organisation with the number of others that share a project with it. */
export const PARTNER_COUNTS = cypher`
  UNWIND $ids AS id
  MATCH (o:Organisation {id: id})
  RETURN o.id AS id, COUNT {
    MATCH (o)-[:PARTICIPATES_IN]->(:Project)<-[:PARTICIPATES_IN]-(other:Organisation)
    WHERE other <> o RETURN DISTINCT other } AS count
`;

/** A row is an identifier of an organisation. */
export const IDENTIFIERS = cypher`
  UNWIND $ids AS id
  MATCH (:Organisation {id: id})-[x:IDENTIFIED_BY]->(i:Identifier)
  RETURN id AS owner, i.scheme AS scheme, i.value AS value, ${provenanceOf(cypher`x`)} AS provenance
  ORDER BY owner, scheme, value
`;

/** A row is a pair of an organisation and one that may be the same. */
export const POSSIBLE_DUPLICATES = cypher`
  UNWIND $ids AS id
  MATCH (o:Organisation {id: id})-[:MAY_BE_SAME_AS]-(other:Organisation)
  RETURN DISTINCT id AS owner, other.id AS otherId
  ORDER BY owner, otherId
`;

/** A row is a statement of a source about a field of an organisation. */
export const STATEMENTS = cypher`
  UNWIND $ids AS id
  MATCH (:Organisation {id: id})-[:HAS_STATEMENT]->(s:Statement)
  RETURN id AS owner, s.id AS id, s.field AS field, toString(s.value) AS value,
    ${provenanceOf(cypher`s`)} AS provenance
  ORDER BY owner, field, id
`;

/** A row is a NACE division of the projects of an organisation, most projects first. */
export const ORGANISATION_SECTORS = cypher`
  UNWIND $ids AS id
  MATCH (:Organisation {id: id})-[:PARTICIPATES_IN]->(p:Project)-[:ABOUT_SECTOR]->(s:Sector)
  WHERE s.revision = '2' AND s.level = 'division'
  RETURN id AS owner, s.key AS sectorKey, s.code AS code, count(DISTINCT p) AS projects
  ORDER BY owner, projects DESC, code
`;

/**
 * The divisions `s` that a sector `given` is, holds or lies in: up from a group or class, down from a section, and never
 * up and down again, which would bring in the neighbours.
 */
const DIVISIONS_OF_GIVEN = cypher`
  CALL (given) {
    MATCH (given)-[:SUBDIVISION_OF*0..2]->(s:Sector {level: 'division'}) RETURN s
    UNION
    MATCH (s:Sector {level: 'division'})-[:SUBDIVISION_OF]->(given) RETURN s
  }`;

/** A row is an organisation with the number of its projects about a sector, which is one of its divisions. */
export const PROJECT_COUNTS_ABOUT = cypher`
  UNWIND $asked AS pair
  MATCH (given:Sector {key: pair.sectorKey})
  ${DIVISIONS_OF_GIVEN}
  MATCH (:Organisation {id: pair.id})-[:PARTICIPATES_IN]->(p:Project)-[:ABOUT_SECTOR]->(s)
  RETURN pair.id AS id, pair.sectorKey AS sectorKey, count(DISTINCT p) AS count
`;

/** A row is a partner of the page: most shared projects first, then name, then id. */
export const PARTNERS = cypher`
  MATCH (o:Organisation {id: $id})-[:PARTICIPATES_IN]->(p:Project)
  WITH DISTINCT o, p
  MATCH (p)<-[:PARTICIPATES_IN]-(other:Organisation)
  WHERE other <> o
  WITH DISTINCT other, p ORDER BY p.callYear DESC, p.acronym, p.id
  WITH other, collect(p.id) AS projectIds, max(p.callYear) AS lastYear
  ORDER BY size(projectIds) DESC, toLower(coalesce(other.label, other.name)), other.id
  SKIP $skip LIMIT $limit
  RETURN other.id AS organisationId, projectIds, lastYear
`;

/** A row is the key of a region that means the code, in any version, when renamed one to one as well. */
export const REGION_KEYS = cypher`
  MATCH (r:Region {code: $code})-[renamed:RECODED_TO*0..2]-(same:Region)
  WHERE all(step IN renamed WHERE step.kind = 'one_to_one')
  RETURN DISTINCT same.key AS key ORDER BY key
`;

/** A row is the key of a division that a sector of NACE Rev. 2 is, holds or lies in. */
export const DIVISION_KEYS = cypher`
  MATCH (given:Sector {key: $key})
  ${DIVISIONS_OF_GIVEN}
  RETURN DISTINCT s.key AS key ORDER BY key
`;
