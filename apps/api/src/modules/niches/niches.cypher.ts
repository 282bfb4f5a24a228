import { cypher } from '../../platform/graph/cypher';
import { provenanceOf } from '../../platform/graphql/provenance.cypher';

/** A row is the persons employed in a section or division of a NUTS 2 region; null where withheld. */
export const PERSONS_EMPLOYED = cypher`
  MATCH (r:Region {level: 2})-[f:HAS_FIGURE {indicator: 'persons_employed'}]->(s:Sector {revision: '2'})
  WHERE s.level IN ['section', 'division']
  RETURN r.key AS regionKey, r.code AS region, s.code AS sector, s.section AS section,
    s.level AS level, f.year AS year, f.value AS value, f.flag AS flag
`;

/** A row is the job vacancy rate of a country in a section, or in the group of sections that the total stands for. */
export const VACANCY_RATES = cypher`
  MATCH (r:Region {level: 0})-[f:HAS_FIGURE {indicator: 'job_vacancy_rate'}]->(target)
  WHERE f.value IS NOT NULL AND (target:Indicator OR target:Sector)
  RETURN r.code AS country, coalesce(target.code, f.group) AS sector, f.year AS year,
    f.value AS value
`;

/** A row is the share of ISCO major groups 3 to 8 in the employment of a division. */
export const VET_LEVEL_SHARES = cypher`
  MATCH (s:Sector {revision: '2'})-[f:SECTOR_FIGURE]->(:Indicator {id: 'vet_level_share'})
  WHERE f.value IS NOT NULL
  RETURN s.code AS division, f.value AS value
`;

/** A row is the VET supply of a country for a division. */
export const VET_SUPPLY = cypher`
  MATCH (r:Region {level: 0})-[f:HAS_FIGURE {indicator: 'vet_supply_learners'}]->(s:Sector {revision: '2'})
  RETURN r.code AS country, s.code AS division, s.section AS section, f.year AS year,
    f.value AS learners, f.lq AS lq
`;

/** A row is the GDP per head of a NUTS 2 region in euro. */
export const GDP_PER_HEAD = cypher`
  MATCH (r:Region {level: 2})-[f:HAS_FIGURE]->(:Indicator {id: 'gdp_eur_hab'})
  WHERE f.value IS NOT NULL
  RETURN r.code AS region, f.year AS year, f.value AS value
`;

/** A row is a division that a priority of a region concerns. */
export const REGION_PRIORITIES = cypher`
  MATCH (r:Region)-[:HAS_PRIORITY]->(t:Theme)
  RETURN r.code AS region, t.id AS theme, t.period AS period,
    COLLECT { MATCH (t)-[:CONCERNS]->(s:Sector {revision: '2'}) RETURN DISTINCT s.code ORDER BY s.code } AS divisions
`;

/** A row is a change of a region code to that of a newer version. */
export const REGION_RECODES = cypher`
  MATCH (a:Region)-[c:RECODED_TO]->(b:Region)
  RETURN a.code AS fromCode, a.version AS fromVersion, b.code AS toCode, b.version AS toVersion,
    c.kind AS kind
`;

/** A row is a region in one version. */
export const REGION_NODES = cypher`
  MATCH (r:Region)
  RETURN r.key AS key, r.code AS code, r.version AS version, r.level AS level, r.country AS country,
    r.lat AS latitude, r.lon AS longitude
`;

/** A row is where the figures of one indicator come from. */
export const FIGURE_PROVENANCE = cypher`
  CALL () {
    MATCH (:Region)-[f:HAS_FIGURE]->()
    WHERE f.indicator IN ['persons_employed', 'job_vacancy_rate', 'vet_supply_learners']
    RETURN DISTINCT f.indicator AS indicator, ${provenanceOf(cypher`f`)} AS provenance
    UNION
    MATCH (:Sector)-[f:SECTOR_FIGURE]->(i:Indicator {id: 'vet_level_share'})
    RETURN DISTINCT i.id AS indicator, ${provenanceOf(cypher`f`)} AS provenance
  }
  RETURN indicator, provenance
  ORDER BY indicator, provenance.sourceId, provenance.vintage
`;
