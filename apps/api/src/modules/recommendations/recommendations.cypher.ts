import { cypher } from '../../platform/graph/cypher';

/** A row is a public organisation as partner search sees it. */
export const NETWORK_ORGANISATIONS = cypher`
  MATCH (o:Organisation)
  RETURN o.id AS id, coalesce(o.orgKey, o.id) AS key, o.label AS label, o.country AS country,
    coalesce(o.capacities, [o.mainType]) AS kinds, o.nuts3 AS nuts3, o.nuts2 AS nuts2,
    o.identityState AS identityState
`;

/** A row is a project with what its theme was assigned to. */
export const NETWORK_PROJECTS = cypher`
  MATCH (p:Project)
  RETURN p.id AS id, p.acronym AS acronym, p.callYear AS year, p.listComplete AS listComplete,
    p.partnersStated AS partnersStated,
    COLLECT { MATCH (p)-[:ABOUT_SECTOR]->(s:Sector {revision: '2', level: 'division'}) RETURN s.code ORDER BY s.code } AS divisions,
    COLLECT { MATCH (p)-[:IN_ECOSYSTEM]->(e:Ecosystem) RETURN e.id ORDER BY e.id } AS ecosystems,
    COLLECT { MATCH (p)-[:ADDRESSES]->(c:Challenge) RETURN c.id ORDER BY c.id } AS challenges
`;

/** A row is an organisation in a project with one role. */
export const NETWORK_PARTICIPATIONS = cypher`
  MATCH (o:Organisation)-[r:PARTICIPATES_IN]->(p:Project)
  RETURN o.id AS organisation, p.id AS project, r.role AS role
`;

/** A row is a code that a request may name, with its labels: divisions, ecosystems, challenges, regions. */
export const PARTNER_TERMS = cypher`
  MATCH (n:Sector {revision: '2', level: 'division'})
  RETURN 'division' AS kind, n.code AS code, n.labelEn AS label, 0 AS version,
    [k IN keys(n) WHERE k STARTS WITH 'label' | [k, n[k]]] AS labels
  UNION ALL
  MATCH (n:Ecosystem)
  RETURN 'ecosystem' AS kind, n.id AS code, n.name AS label, 0 AS version, [] AS labels
  UNION ALL
  MATCH (n:Challenge)
  RETURN 'challenge' AS kind, n.id AS code, n.name AS label, 0 AS version, [] AS labels
  UNION ALL
  MATCH (n:Region)
  RETURN 'region' AS kind, n.code AS code, n.name AS label, n.version AS version, [] AS labels
`;

/** One row: the counts that the first page states. */
export const PUBLIC_STATISTICS = cypher`
  CALL () { MATCH (o:Organisation) RETURN count(o) AS organisations, count(DISTINCT o.country) AS countries }
  CALL () { MATCH (p:Project) RETURN count(p) AS projects, max(p.callYear) AS newestProjectYear }
  CALL () { MATCH (:Organisation)-[r:PARTICIPATES_IN]->(:Project) RETURN count(r) AS participations }
  CALL () { MATCH (r:Region) RETURN count(DISTINCT r.code) AS regions }
  CALL () { MATCH (s:Sector {revision: '2'}) RETURN count(s) AS sectors }
  CALL () { MATCH (t:Theme) RETURN count(t) AS themes }
  CALL () { MATCH (source:Source) WITH source ORDER BY source.id RETURN collect(source.id) AS sourceIds }
  RETURN organisations, countries, projects, newestProjectYear, participations, regions, sectors,
    themes, sourceIds
`;
