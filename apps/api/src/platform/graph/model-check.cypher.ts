import {
  cypher,
  isNodeLabel,
  isRelationshipType,
  labelText,
  typeText,
  type Cypher,
} from './cypher';
import { COUNT_WORK } from './work-count.cypher';
import { NODES, RELATIONSHIPS, type NodeLabel, type RelationshipType } from './graph-model';

/** Counting statements by label or type. */
type StatementsByName = ReadonlyMap<string, Cypher>;

const labels = Object.keys(NODES).filter(isNodeLabel);
const types = Object.keys(RELATIONSHIPS).filter(isRelationshipType);

function byLabel(statement: (label: Cypher) => Cypher): StatementsByName {
  return new Map(labels.map((label) => [label, statement(labelText(label))]));
}

function byType(statement: (type: Cypher) => Cypher): StatementsByName {
  return new Map(types.map((type) => [type, statement(typeText(type))]));
}

/** A row is a property of `$properties` that nodes of the label lack, with their number. */
export const NODES_LACKING = byLabel(
  (label) => cypher`
    MATCH (n:${label})
    UNWIND $properties AS property
    WITH n, property WHERE n[property] IS NULL
    RETURN property, count(*) AS count`,
);

/** A row is a property of `$properties` that relationships of the type lack, with their number. */
export const RELATIONSHIPS_LACKING = byType(
  (type) => cypher`
    MATCH ()-[r:${type}]->()
    UNWIND $properties AS property
    WITH r, property WHERE r[property] IS NULL
    RETURN property, count(*) AS count`,
);

/** One row: nodes whose derived fact does not say how it was worked out, or whose origin is unknown. */
export const NODES_WITHOUT_BASIS = byLabel(
  (label) => cypher`
    MATCH (n:${label})
    WHERE NOT n.origin IN ['recorded', 'derived'] OR (n.origin = 'derived' AND n.basis IS NULL)
    RETURN count(n) AS count`,
);

/** One row: relationships whose derived fact does not say how it was worked out. */
export const RELATIONSHIPS_WITHOUT_BASIS = byType(
  (type) => cypher`
    MATCH ()-[r:${type}]->()
    WHERE NOT r.origin IN ['recorded', 'derived'] OR (r.origin = 'derived' AND r.basis IS NULL)
    RETURN count(r) AS count`,
);

/** One row: nodes that name a source which is not in the graph. */
export const NODES_OF_UNKNOWN_SOURCE = byLabel(
  (label) => cypher`
    MATCH (n:${label})
    WITH n.source AS source, count(n) AS nodes
    WHERE source IS NOT NULL AND NOT EXISTS { MATCH (:Source {id: source}) }
    RETURN sum(nodes) AS count`,
);

function endLabels(type: RelationshipType): readonly NodeLabel[] {
  return RELATIONSHIPS[type].to;
}

/** One row: relationships of the type. */
export const RELATIONSHIP_COUNTS = byType(
  (type) => cypher`MATCH ()-[r:${type}]->() RETURN count(r) AS count`,
);

/** One row each: relationships of the type between the labels of the model, as "HAS_FIGURE>Sector". */
export const RELATIONSHIPS_WITH_ENDS: StatementsByName = new Map(
  types.flatMap((type) =>
    endLabels(type).map((to) => {
      const start = labelText(RELATIONSHIPS[type].from);
      const pattern = cypher`(:${start})-[r:${typeText(type)}]->(:${labelText(to)})`;
      return [`${type}>${to}`, cypher`MATCH ${pattern} RETURN count(r) AS count`] as const;
    }),
  ),
);

/** One row: nodes of the label. */
export const NODE_COUNTS = byLabel((label) => cypher`MATCH (n:${label}) RETURN count(n) AS count`);

/** One row: all nodes but those of saved work, whatever their label. */
export const ALL_NODES_COUNT = cypher`${COUNT_WORK}
  CALL () { MATCH (n) RETURN count(n) AS nodes }
  RETURN nodes - workNodes AS count`;

/** One row: all relationships but those of saved work, whatever their type. */
export const ALL_RELATIONSHIPS_COUNT = cypher`${COUNT_WORK}
  CALL () { MATCH ()-[r]->() RETURN count(r) AS relationships }
  RETURN relationships - workRelationships AS count`;

/** One row: organisations without exactly one known main type that is also among their capacities. */
export const ORGANISATIONS_OF_WRONG_TYPE = cypher`
  MATCH (o:Organisation)
  WHERE o.mainType IS NULL OR NOT o.mainType IN $types OR NOT o.mainType IN coalesce(o.capacities, [])
  RETURN count(o) AS count`;

/** A row is a label of nodes that belong to an organisation, with the number of those that do not. */
export const DANGLING_KEYS = cypher`
  MATCH (i:Identifier) WHERE NOT EXISTS { (:Organisation)-[:IDENTIFIED_BY]->(i) }
  RETURN 'Identifier' AS property, count(i) AS count
  UNION ALL
  MATCH (k:ImportKey) WHERE NOT EXISTS { (:Organisation)-[:IMPORTED_AS]->(k) }
  RETURN 'ImportKey' AS property, count(k) AS count
  UNION ALL
  MATCH (s:Statement) WHERE NOT EXISTS { (:Organisation)-[:HAS_STATEMENT]->(s) }
  RETURN 'Statement' AS property, count(s) AS count
  UNION ALL
  MATCH (t:Theme) WHERE NOT EXISTS { (:Region)-[:HAS_PRIORITY]->(t) }
  RETURN 'Theme' AS property, count(t) AS count`;

/** A row is what every organisation has, with the number of organisations that have none. */
export const ORGANISATIONS_WITHOUT_ORIGIN = cypher`
  MATCH (o:Organisation) WHERE NOT EXISTS { (o)-[:IMPORTED_AS]->(:ImportKey) }
  RETURN 'ImportKey' AS property, count(o) AS count
  UNION ALL
  MATCH (o:Organisation) WHERE NOT EXISTS { (o)-[:HAS_STATEMENT]->(:Statement) }
  RETURN 'Statement' AS property, count(o) AS count`;

/** One row: figures whose indicator is not in the graph. */
export const FIGURES_OF_UNKNOWN_INDICATOR = cypher`
  MATCH ()-[f:HAS_FIGURE]->()
  WITH f.indicator AS indicator, count(f) AS figures
  WHERE NOT EXISTS { MATCH (:Indicator {id: indicator}) }
  RETURN sum(figures) AS count`;

/** A row is a source with the number of nodes by it, as far as they are organisations, projects or themes. */
export const SOURCES_IN_USE = cypher`
  MATCH (s:Source)
  RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.licence AS licence, s.vintage AS vintage,
    s.attribution AS attribution
  ORDER BY id`;
