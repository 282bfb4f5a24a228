import { cypher } from '../../platform/graph/cypher';

/** A row is an organisation that matches, best match of the index first, beside the number of all. */
export const ORGANISATIONS_FOUND = cypher`
  CALL db.index.fulltext.queryNodes('organisation_text', $query) YIELD node
  WITH collect(node) AS found
  WITH found[..$cap] AS best, size(found) AS total
  UNWIND best AS o
  RETURN total, o.id AS id, coalesce(o.label, o.name) AS title, o.name AS publishedName,
    o.acronym AS acronym, o.town AS town, o.mainType AS organisationKind, o.country AS country,
    COUNT { (o)-[:PARTICIPATES_IN]->(:Project) } AS projects
`;

/** A row is a project that matches. */
export const PROJECTS_FOUND = cypher`
  CALL db.index.fulltext.queryNodes('project_text', $query) YIELD node
  WITH collect(node) AS found
  WITH found[..$cap] AS best, size(found) AS total
  UNWIND best AS p
  RETURN total, p.id AS id, p.acronym AS acronym, p.title AS title, p.themeText AS themeText
`;

/** A row is a region that matches, in the newest version of its code; renamed codes give way to the newer one. */
export const REGIONS_FOUND = cypher`
  CALL db.index.fulltext.queryNodes('region_text', $query) YIELD node AS r
  WHERE NOT EXISTS { MATCH (later:Region {code: r.code}) WHERE later.version > r.version }
    AND NOT EXISTS { (r)-[:RECODED_TO {kind: 'one_to_one'}]->(:Region) }
  WITH collect(r) AS found
  WITH found[..$cap] AS best, size(found) AS total
  UNWIND best AS r
  RETURN total, r.code AS code, r.name AS name, r.nameNational AS nationalName, r.level AS level,
    r.country AS country
`;

/** A row is a country by its ISO code. */
export const COUNTRIES_BY_CODE = cypher`
  MATCH (r:Region {level: 0})
  WHERE r.country IN $codes
    AND NOT EXISTS { MATCH (later:Region {code: r.code}) WHERE later.version > r.version }
  RETURN 0 AS total, r.code AS code, r.name AS name, r.nameNational AS nationalName,
    r.level AS level, r.country AS country
  ORDER BY code
`;

/** A row is a sector of NACE Rev. 2 that matches in any language; its labels are properties. */
export const SECTORS_FOUND = cypher`
  CALL db.index.fulltext.queryNodes('sector_text', $query) YIELD node AS s
  WHERE s.revision = '2'
  WITH collect(s) AS found
  WITH found[..$cap] AS best, size(found) AS total
  UNWIND best AS s
  RETURN total, s.code AS code, s.level AS level, properties(s) AS properties
`;

/** A row is a sector of NACE Rev. 2 by its code. */
export const SECTORS_BY_CODE = cypher`
  MATCH (s:Sector {revision: '2'})
  WHERE s.code IN $codes
  RETURN 0 AS total, s.code AS code, s.level AS level, properties(s) AS properties
  ORDER BY code
`;

/** A row is an S3 priority that matches, with the region that set it. */
export const THEMES_FOUND = cypher`
  CALL db.index.fulltext.queryNodes('theme_text', $query) YIELD node
  WITH collect(node) AS found
  WITH found[..$cap] AS best, size(found) AS total
  UNWIND best AS t
  RETURN total, t.id AS id, t.name AS name, t.nameOriginal AS originalName,
    head(COLLECT { MATCH (r:Region)-[:HAS_PRIORITY]->(t)
      RETURN {name: r.name, country: r.country} ORDER BY r.version DESC }) AS region
`;
