import { cypher } from '../../platform/graph/cypher';

/** One row: the version of the public records. No row before the first import. */
export const SNAPSHOT_VERSION = cypher`
  MATCH (v:SnapshotVersion {id: 'public'})
  RETURN v.version AS version
`;

/** A row is a node that exploring shows, without its ties; regions come once a version of NUTS. */
export const EXPLORE_NODES = cypher`
  MATCH (n:Organisation)
  RETURN 'organisation' AS kind, n.id AS key, n.label AS label, [] AS labels,
    n.mainType AS organisationKind, n.country AS country, null AS year
  UNION ALL
  MATCH (n:Project)
  RETURN 'project' AS kind, n.id AS key, n.acronym AS label, [] AS labels,
    null AS organisationKind, null AS country, n.callYear AS year
  UNION ALL
  MATCH (n:Region)
  RETURN 'region' AS kind, n.code AS key, n.name AS label, [] AS labels,
    null AS organisationKind, n.country AS country, n.version AS year
  UNION ALL
  MATCH (n:Sector {revision: '2'})
  RETURN 'sector' AS kind, n.code AS key, n.labelEn AS label,
    [k IN keys(n) WHERE k STARTS WITH 'label' | [k, n[k]]] AS labels,
    null AS organisationKind, null AS country, null AS year
  UNION ALL
  MATCH (n:Theme)
  RETURN 'theme' AS kind, n.id AS key, n.name AS label, [] AS labels,
    null AS organisationKind, null AS country, null AS year
  UNION ALL
  MATCH (n:Ecosystem)
  RETURN 'ecosystem' AS kind, n.id AS key, n.name AS label, [] AS labels,
    null AS organisationKind, null AS country, null AS year
  UNION ALL
  MATCH (n:Challenge)
  RETURN 'challenge' AS kind, n.id AS key, n.name AS label, [] AS labels,
    null AS organisationKind, null AS country, null AS year
  UNION ALL
  MATCH (n:Call)
  RETURN 'call' AS kind, n.id AS key, n.name AS label, [] AS labels,
    null AS organisationKind, null AS country, n.year AS year
  UNION ALL
  MATCH (n:FieldOfStudy)
  RETURN 'field_of_study' AS kind, n.code AS key, n.labelEn AS label, [] AS labels,
    null AS organisationKind, null AS country, null AS year
`;

/** A row is a tie that exploring shows, named by the keys of its ends. Figures and identifiers are not ties. */
export const EXPLORE_TIES = cypher`
  MATCH (a:Organisation)-[r:PARTICIPATES_IN]->(b:Project)
  RETURN 'organisation' AS sourceKind, a.id AS sourceKey, 'project' AS targetKind, b.id AS targetKey,
    type(r) AS type, r.role AS role, r.year AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Project)-[r:FUNDED_UNDER]->(b:Call)
  RETURN 'project' AS sourceKind, a.id AS sourceKey, 'call' AS targetKind, b.id AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Project)-[r:ABOUT_SECTOR]->(b:Sector {revision: '2'})
  RETURN 'project' AS sourceKind, a.id AS sourceKey, 'sector' AS targetKind, b.code AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Project)-[r:IN_ECOSYSTEM]->(b:Ecosystem)
  RETURN 'project' AS sourceKind, a.id AS sourceKey, 'ecosystem' AS targetKind, b.id AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Project)-[r:ADDRESSES]->(b:Challenge)
  RETURN 'project' AS sourceKind, a.id AS sourceKey, 'challenge' AS targetKind, b.id AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Organisation)-[r:LOCATED_IN]->(b:Region)
  RETURN 'organisation' AS sourceKind, a.id AS sourceKey, 'region' AS targetKind, b.code AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Organisation)-[r:MAY_BE_SAME_AS]->(b:Organisation)
  RETURN 'organisation' AS sourceKind, a.id AS sourceKey, 'organisation' AS targetKind, b.id AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Region)-[r:PART_OF]->(b:Region)
  RETURN 'region' AS sourceKind, a.code AS sourceKey, 'region' AS targetKind, b.code AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Region)-[r:HAS_PRIORITY]->(b:Theme)
  RETURN 'region' AS sourceKind, a.code AS sourceKey, 'theme' AS targetKind, b.id AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Theme)-[r:CONCERNS]->(b:Sector {revision: '2'})
  RETURN 'theme' AS sourceKind, a.id AS sourceKey, 'sector' AS targetKind, b.code AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:Sector {revision: '2'})-[r:SUBDIVISION_OF]->(b:Sector {revision: '2'})
  RETURN 'sector' AS sourceKind, a.code AS sourceKey, 'sector' AS targetKind, b.code AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:FieldOfStudy)-[r:WITHIN_FIELD]->(b:FieldOfStudy)
  RETURN 'field_of_study' AS sourceKind, a.code AS sourceKey, 'field_of_study' AS targetKind, b.code AS targetKey,
    type(r) AS type, null AS role, null AS year, null AS weight, r.origin AS origin
  UNION ALL
  MATCH (a:FieldOfStudy)-[r:LEADS_TO]->(b:Sector {revision: '2'})
  RETURN 'field_of_study' AS sourceKind, a.code AS sourceKey, 'sector' AS targetKind, b.code AS targetKey,
    type(r) AS type, null AS role, null AS year, r.weight AS weight, r.origin AS origin
`;

/** A row is a code that only changed its name on the way to a newer NUTS version. */
export const RENAMED_REGIONS = cypher`
  MATCH (a:Region)-[r:RECODED_TO {kind: 'one_to_one'}]->(b:Region)
  WHERE a.code <> b.code
  RETURN a.code AS fromCode, a.version AS fromVersion, b.code AS toCode, b.version AS toVersion
  ORDER BY fromVersion, fromCode, toCode
`;
