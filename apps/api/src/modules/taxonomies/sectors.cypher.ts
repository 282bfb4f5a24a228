import { cypher } from '../../platform/graph/cypher';
import { provenanceOf } from '../../platform/graphql/provenance.cypher';

/** The columns of a sector that the variable `s` is bound to; its labels are properties, one a language. */
const SECTOR_COLUMNS = cypher`
  s.key AS key, s.code AS code, s.revision AS revision, s.level AS level, s.section AS section,
  properties(s) AS properties, ${provenanceOf(cypher`s`)} AS provenance
`;

/** A row is a sector of the keys asked for. */
export const SECTORS_BY_KEY = cypher`
  UNWIND $keys AS key
  MATCH (s:Sector {key: key})
  RETURN ${SECTOR_COLUMNS}
`;

/** A row is a sector of NACE Rev. 2 at a level. */
export const SECTORS_OF_LEVEL = cypher`
  MATCH (s:Sector {revision: '2'})
  WHERE s.level = $level
  RETURN ${SECTOR_COLUMNS}
  ORDER BY s.code
`;

/** A row is a sector with the keys of its parent and its children (by code). */
export const SECTOR_LINKS = cypher`
  UNWIND $keys AS key
  MATCH (s:Sector {key: key})
  RETURN s.key AS key,
    head(COLLECT { MATCH (s)-[:SUBDIVISION_OF]->(above:Sector) RETURN above.key }) AS parent,
    COLLECT { MATCH (below:Sector)-[:SUBDIVISION_OF]->(s) RETURN below.key ORDER BY below.code } AS children
`;

/** A row is a sector of the other revision that corresponds to the sector. */
export const SECTOR_CORRESPONDENCE = cypher`
  MATCH (:Sector {key: $key})-[c:CORRESPONDS_TO]-(s:Sector)
  RETURN s.code AS code, s.revision AS revision, properties(s) AS properties, c.mapping AS note
  ORDER BY revision, code
`;

/** A row is a field of study that leads to work in the sector. */
export const SECTOR_FIELDS = cypher`
  MATCH (f:FieldOfStudy)-[l:LEADS_TO]->(:Sector {key: $key})
  RETURN f.code AS code, f.labelEn AS name, f.level AS level, l.weight AS weight,
    l.occupations AS occupations, l.confidence AS confidence
  ORDER BY weight DESC, code
`;
