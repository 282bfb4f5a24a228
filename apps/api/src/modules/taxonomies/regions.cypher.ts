import { cypher } from '../../platform/graph/cypher';
import { provenanceOf } from '../../platform/graphql/provenance.cypher';

const REGION_PROVENANCE = provenanceOf(cypher`r`);

/** The columns of a region that the variable `r` is bound to. */
const REGION_COLUMNS = cypher`
  r.key AS key, r.code AS code, r.name AS name, r.nameNational AS nationalName, r.level AS level,
  r.version AS version, r.country AS countryCode, r.lat AS latitude, r.lon AS longitude,
  r.areaKm2 AS areaKm2, ${REGION_PROVENANCE} AS provenance
`;

/** A row is a region of the keys asked for. */
export const REGIONS_BY_KEY = cypher`
  UNWIND $keys AS key
  MATCH (r:Region {key: key})
  RETURN ${REGION_COLUMNS}
`;

/** A row is a region with one of the codes, in the newest version that has the code. */
export const REGIONS_BY_CODE = cypher`
  UNWIND $codes AS code
  MATCH (found:Region {code: code})
  WITH code, found ORDER BY found.version DESC
  WITH code, head(collect(found)) AS r
  RETURN ${REGION_COLUMNS}
`;

/**
 * A row is a region that has a page in a list: those of the newest version, and of older ones those whose code
 * neither lives on nor was renamed one to one.
 */
export const REGIONS_LISTED = cypher`
  MATCH (newest:Region) WITH max(newest.version) AS version
  MATCH (r:Region)
  WHERE ($level IS NULL OR r.level = $level) AND ($country IS NULL OR r.country = $country)
    AND (r.version = version OR (
      NOT EXISTS { MATCH (later:Region {code: r.code}) WHERE later.version > r.version }
      AND NOT EXISTS { (r)-[:RECODED_TO {kind: 'one_to_one'}]->(:Region) }))
  RETURN ${REGION_COLUMNS}
  ORDER BY r.country, r.code
`;

/** Binds `same` to the region `r` under all codes that mean it: its own, and those renamed one to one in other versions. */
const UNDER_EVERY_CODE = cypher`
  CALL (r) {
    MATCH (r)-[renamed:RECODED_TO*0..2]-(same:Region)
    WHERE all(step IN renamed WHERE step.kind = 'one_to_one')
    RETURN DISTINCT same
  }
`;

/** A row is a region with the keys of its parent, its ancestors (nearest first) and its children (by code). */
export const REGION_LINKS = cypher`
  UNWIND $keys AS key
  MATCH (r:Region {key: key})
  RETURN r.key AS key,
    COLLECT { MATCH (r)-[:PART_OF*1..3]->(above:Region)
      RETURN above.key ORDER BY above.level DESC, above.key } AS ancestors,
    COLLECT { MATCH (below:Region)-[:PART_OF]->(r) RETURN below.key ORDER BY below.code } AS children
`;

/** A row is one change of code on the way to or from the region. */
export const REGION_RECODES = cypher`
  MATCH (r:Region {key: $key})
  CALL (r) {
    MATCH (r)-[steps:RECODED_TO*1..3]->(:Region) RETURN steps
    UNION
    MATCH (:Region)-[steps:RECODED_TO*1..3]->(r) RETURN steps
  }
  UNWIND steps AS step
  WITH DISTINCT startNode(step) AS before, endNode(step) AS after, step.kind AS kind
  WHERE before.code <> after.code OR kind <> 'one_to_one'
  RETURN before.code AS fromCode, before.version AS fromVersion, after.code AS toCode,
    after.version AS toVersion, kind
  ORDER BY fromVersion, fromCode, toVersion, toCode
`;

/** A row is a figure of the region as a whole for its newest year, with the range of its peers. */
export const REGION_FIGURES = cypher`
  MATCH (r:Region {key: $key})
  ${UNDER_EVERY_CODE}
  MATCH (same)-[f:HAS_FIGURE]->(i:Indicator)
  WHERE f.group IS NULL
  WITH r, i, same, f ORDER BY f.year DESC, same.version DESC, f.key
  WITH r, i, head(collect({region: same, figure: f})) AS newest
  WITH r.level AS level, i, newest.region AS same, newest.figure AS f
  CALL (i, f, level) {
    MATCH (peer:Region)-[g:HAS_FIGURE]->(i)
    WHERE peer.level = level AND g.year = f.year AND g.group IS NULL AND g.value IS NOT NULL
    RETURN count(g) AS count, min(g.value) AS minimum, percentileCont(g.value, 0.25) AS q25,
      percentileCont(g.value, 0.5) AS median, percentileCont(g.value, 0.75) AS q75,
      max(g.value) AS maximum, sum(CASE WHEN g.value < f.value THEN 1 ELSE 0 END) AS below,
      sum(CASE WHEN g.value = f.value THEN 1 ELSE 0 END) AS equal
  }
  RETURN i.id AS indicatorId, f.year AS year, f.value AS value, f.flag AS flag,
    same.key AS regionKey, count, minimum, q25, median, q75, maximum, below, equal,
    ${provenanceOf(cypher`f`)} AS provenance
  ORDER BY indicatorId
`;

/**
 * A row is a ratio of two counts of the region for the newest year that has both, with the range of the same ratio over
 * its peers. A count that is withheld, and a whole of nothing, leave the ratio unknown.
 */
export const REGION_RATES = cypher`
  MATCH (r:Region {key: $key})
  ${UNDER_EVERY_CODE}
  UNWIND $rates AS rate
  MATCH (same)-[n:HAS_FIGURE {indicator: rate.part}]->(:Indicator)
  WHERE n.group IS NULL
  MATCH (same)-[d:HAS_FIGURE {indicator: rate.whole, year: n.year}]->(:Indicator)
  WHERE d.group IS NULL
  WITH r, rate, same, n, d ORDER BY n.year DESC, same.version DESC, n.key
  WITH r, rate, head(collect({part: n, whole: d})) AS newest
  WITH r.level AS level, rate, newest.part AS n, newest.whole AS d
  WITH level, rate, n, rate.factor * n.value / CASE d.value WHEN 0 THEN null ELSE d.value END AS value
  CALL (level, rate, n, value) {
    MATCH (peer:Region)-[g:HAS_FIGURE {indicator: rate.part, year: n.year}]->(:Indicator)
    WHERE peer.level = level AND g.group IS NULL AND g.value IS NOT NULL
    MATCH (peer)-[h:HAS_FIGURE {indicator: rate.whole, year: n.year}]->(:Indicator)
    WHERE h.group IS NULL AND h.value > 0
    WITH rate.factor * g.value / h.value AS ratio, value
    RETURN count(ratio) AS count, min(ratio) AS minimum, percentileCont(ratio, 0.25) AS q25,
      percentileCont(ratio, 0.5) AS median, percentileCont(ratio, 0.75) AS q75,
      max(ratio) AS maximum, sum(CASE WHEN ratio < value THEN 1 ELSE 0 END) AS below,
      sum(CASE WHEN ratio = value THEN 1 ELSE 0 END) AS equal
  }
  RETURN rate.id AS id, n.year AS year, value, count, minimum, q25, median, q75, maximum, below,
    equal, ${provenanceOf(cypher`n`)} AS provenance
  ORDER BY id
`;

/** A row is the employment of the region in one group of sections, for the newest year with figures. */
export const REGION_EMPLOYMENT = cypher`
  MATCH (r:Region {key: $key})
  ${UNDER_EVERY_CODE}
  MATCH (same)-[f:HAS_FIGURE {indicator: 'lfs_employment'}]->(:Indicator)
  WHERE f.group IS NOT NULL
  WITH f ORDER BY f.year DESC, same.version DESC
  WITH f.group AS group, collect(f) AS figures
  WITH group, figures[0] AS f
  RETURN group, f.year AS year, f.value AS value, f.flag AS flag
  ORDER BY group
`;

/** A row is a region on the way up that has priorities: the region under any of its codes, then its parents. */
export const REGION_PRIORITIES = cypher`
  MATCH (start:Region {key: $key})
  MATCH (start)-[:PART_OF*0..3]->(r:Region)
  ${UNDER_EVERY_CODE}
  MATCH (same)-[:HAS_PRIORITY]->(t:Theme)
  WITH r, same, t ORDER BY t.period DESC, t.priorityNo, t.id
  WITH r, same, collect(t.id) AS themes ORDER BY r.level DESC, same.version DESC LIMIT 1
  RETURN r.key AS regionKey, themes
`;

/** A row is the code of a region with a recorded division in the newest year: a region of the model of niches. */
export const REGIONS_WITH_NICHE_FIGURES = cypher`
  MATCH (:Region {level: 2})-[any:HAS_FIGURE {indicator: 'persons_employed'}]->(:Sector {revision: '2'})
  WITH max(any.year) AS year
  MATCH (r:Region {level: 2})
  WHERE EXISTS {
    (r)-[f:HAS_FIGURE {indicator: 'persons_employed', year: year}]->(:Sector {revision: '2', level: 'division'})
    WHERE f.value IS NOT NULL
  }
  RETURN DISTINCT r.code AS code
  ORDER BY code
`;

/** A row is a change of a region code to that of a newer version. */
export const CODE_CHANGES = cypher`
  MATCH (before:Region)-[change:RECODED_TO]->(after:Region)
  RETURN before.code AS fromCode, after.code AS toCode, change.kind AS kind
`;

/**
 * A row is a region with persons employed in the sector in the newest year, beside its total: the sum over sections of
 * the larger of the published section and the sum of its recorded divisions (methods I.2). All regions with figures
 * are rows, so that a missing value stays missing.
 */
export const REGIONS_OF_SECTOR = cypher`
  MATCH (:Region {level: 2})-[any:HAS_FIGURE {indicator: 'persons_employed'}]->(:Sector {key: $key})
  WITH max(any.year) AS year
  MATCH (r:Region {level: 2})-[f:HAS_FIGURE {indicator: 'persons_employed', year: year}]->(s:Sector)
  WHERE f.value IS NOT NULL AND s.level IN ['section', 'division']
  WITH r, year, s.section AS section,
    max(CASE s.level WHEN 'section' THEN f.value ELSE 0 END) AS published,
    sum(CASE s.level WHEN 'division' THEN f.value ELSE 0 END) AS recorded,
    max(CASE s.key WHEN $key THEN f.value END) AS value
  RETURN r.key AS regionKey, r.code AS regionCode, year,
    sum(CASE WHEN published > recorded THEN published ELSE recorded END) AS total,
    max(value) AS value
  ORDER BY regionCode, regionKey
`;
