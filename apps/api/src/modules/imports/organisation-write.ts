import { normaliseName } from '@trellis/domain/entity-resolution';
import {
  relationship,
  type NodeRecord,
  type NodeReference,
  type RelationshipRecord,
} from './import-record';
import { likelyPairs, type ComparedOrganisation, type LikelyPair } from './likely-same';
import type { GatheredOrganisation } from './organisation-gathering';
import { organisationRecords } from './organisation-records';
import type { KnownOrganisation } from './organisation-rows';

export interface OrganisationWrite {
  readonly nodes: readonly NodeRecord[];
  readonly relationships: readonly RelationshipRecord[];
  /** Organisations of earlier imports that turn out to be possibly the same as one of this import. */
  readonly doubted: readonly string[];
}

function comparedRow(organisation: GatheredOrganisation): readonly ComparedOrganisation[] {
  const [first] = organisation.rows;
  if (first === undefined) return [];
  const names = organisation.rows.flatMap(({ row }) => [row.name, row.label ?? row.name]);
  return [
    {
      id: organisation.id,
      names: [...new Set(names)].filter((name) => normaliseName(name).key !== ''),
      country: first.row.country,
      town:
        organisation.rows.find(({ row }) => row.town !== null)?.row.town ??
        organisation.places[0]?.row.town ??
        null,
      mainType: first.row.main_type,
      registers: [...new Set(organisation.rows.map(({ file }) => file))],
    },
  ];
}

function comparedKnown(known: KnownOrganisation): ComparedOrganisation {
  const names = [known.name, known.label ?? known.name];
  return { ...known, names: [...new Set(names)], registers: [known.source] };
}

const PAIR_BASIS = {
  words: 'words of the names without legal forms, town and type',
  longer_name:
    'one name begins with the other, legal forms and known expansions apart; same town and type',
} as const;

/**
 * The records of the gathered organisations, with a tie between every two that may be one: a person
 * decides about those, until then both say that their identity is provisional. An organisation that
 * another source brought into the graph keeps its values; its keys and statements are added to it.
 */
export function organisationWrite(
  gathered: readonly GatheredOrganisation[],
  known: readonly KnownOrganisation[],
): OrganisationWrite {
  const ids = new Set(gathered.filter(({ rows }) => rows.length > 0).map(({ id }) => id));
  const others = known.filter(({ id }) => !ids.has(id)).map(comparedKnown);
  const pairs = likelyPairs([...gathered.flatMap(comparedRow), ...others], ids);
  const provisional = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  const ownerOf = new Map(known.map(({ id, source }) => [id, source]));

  const records = gathered.map((organisation) => {
    const state = provisional.has(organisation.id) ? 'provisional' : 'confirmed';
    const { nodes, relationships } = organisationRecords(organisation, state);
    const owner = ownerOf.get(organisation.id);
    const isOwn =
      owner === undefined ||
      organisation.rows.some(({ provenance }) => provenance.source === owner);
    if (isOwn) return { nodes, relationships };
    return {
      nodes: nodes.filter(({ label }) => label !== 'Organisation'),
      relationships: relationships.filter(({ type }) => type !== 'LOCATED_IN'),
    };
  });
  return {
    nodes: records.flatMap(({ nodes }) => nodes),
    relationships: [
      ...records.flatMap(({ relationships }) => relationships),
      ...pairs.map((pair) => pairRecord(pair, gathered)),
    ],
    doubted: others.map(({ id }) => id).filter((id) => provisional.has(id)),
  };
}

function pairRecord(
  { first, second, score, basis }: LikelyPair,
  gathered: readonly GatheredOrganisation[],
): RelationshipRecord {
  const rows = gathered
    .filter(({ id }) => id === first || id === second)
    .flatMap((organisation) => organisation.rows);
  const from: NodeReference = { label: 'Organisation', key: first };
  const to: NodeReference = { label: 'Organisation', key: second };
  return relationship('MAY_BE_SAME_AS', [from, to], {
    score,
    source: 'trellis',
    licence: 'CC BY 4.0',
    vintage: rows[0]?.provenance.vintage ?? 'unknown',
    origin: 'derived',
    basis: PAIR_BASIS[basis],
    confidence: 'medium',
  });
}
