import { cypher } from '../../platform/graph/cypher';
import { provenanceOf } from '../../platform/graphql/provenance.cypher';

/** A row is a theme of the ids asked for, with the region that set it and the divisions that it concerns. */
export const THEMES_BY_ID = cypher`
  UNWIND $ids AS id
  MATCH (t:Theme {id: id})<-[:HAS_PRIORITY]-(r:Region)
  WITH t, r ORDER BY r.version DESC
  WITH t, head(collect(r.key)) AS regionKey
  RETURN t.id AS id, t.name AS name, t.nameOriginal AS originalName, t.period AS period,
    t.domain AS domain, t.policyObjective AS policyObjective, regionKey,
    COLLECT { MATCH (t)-[:CONCERNS]->(s:Sector) RETURN s.key ORDER BY s.code } AS sectorKeys,
    ${provenanceOf(cypher`t`)} AS provenance
`;

/** A row is a source of the ids asked for. */
export const SOURCES_BY_ID = cypher`
  UNWIND $ids AS id
  MATCH (s:Source {id: id})
  RETURN s.id AS id, s.title AS title, s.publisher AS publisher, s.licence AS licence,
    s.attribution AS attribution, s.url AS url, s.vintage AS vintage, s.retrieved AS retrieved
`;

/** A row is a field of study of the codes asked for. */
export const FIELDS_BY_CODE = cypher`
  UNWIND $codes AS code
  MATCH (f:FieldOfStudy {code: code})
  RETURN f.code AS code, f.labelEn AS name, f.level AS level
`;

/** A row is an indicator of the ids asked for. */
export const INDICATORS_BY_ID = cypher`
  UNWIND $ids AS id
  MATCH (i:Indicator {id: id})
  RETURN i.id AS id, i.name AS nameEn, i.nameNl AS nameNl, i.unit AS unit,
    i.description AS description
`;

/** A row is an industrial ecosystem, in the order of the EU's list. */
export const ECOSYSTEMS = cypher`
  MATCH (e:Ecosystem)
  RETURN e.id AS id, e.name AS sourceName
  ORDER BY e.nr, e.id
`;

/** A row is a societal challenge. */
export const CHALLENGES = cypher`
  MATCH (c:Challenge)
  RETURN c.id AS id, c.name AS sourceName
  ORDER BY id
`;

/** A row is a country with an organisation or a region. */
export const COUNTRIES = cypher`
  CALL () {
    MATCH (o:Organisation) RETURN o.country AS code
    UNION
    MATCH (r:Region {level: 0}) RETURN r.country AS code
  }
  RETURN DISTINCT code ORDER BY code
`;
