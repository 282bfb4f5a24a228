import { normaliseName } from '@trellis/domain/entity-resolution';
import { groupedBy } from '@trellis/domain/kernel';
import {
  identifierKeyOf,
  importKeyOf,
  type Gathered,
  type IdentifierRow,
  type KnownOrganisation,
  type OrganisationRow,
} from './organisation-rows';

interface Candidates {
  readonly byImportKey: Map<string, string>;
  readonly byIdentifier: Map<string, string>;
  readonly byName: Map<string, Set<string>>;
}

/** The folded name with its country: equal for the same name whatever its accents, case and signs. */
function nameKey(name: string, country: string): string | null {
  const { tokens } = normaliseName(name);
  return tokens.length === 0 ? null : `${country}|${tokens.join(' ')}`;
}

function nameKeys(name: string, label: string | null, country: string): readonly string[] {
  const keys = [nameKey(name, country), label === null ? null : nameKey(label, country)];
  return [...new Set(keys.filter((key) => key !== null))];
}

function addName(byName: Map<string, Set<string>>, key: string, id: string): void {
  byName.set(key, (byName.get(key) ?? new Set()).add(id));
}

function candidatesFrom(
  known: readonly KnownOrganisation[],
  unfinished: ReadonlyMap<string, string>,
): Candidates {
  const finished = known.filter(({ id }) => !unfinished.has(id));
  const byName = new Map<string, Set<string>>();
  for (const { id, name, label, country } of finished) {
    for (const key of nameKeys(name, label, country)) addName(byName, key, id);
  }
  return {
    byImportKey: new Map(known.flatMap(({ id, importKeys }) => importKeys.map((key) => [key, id]))),
    byIdentifier: new Map(
      finished.flatMap(({ id, identifiers }) => identifiers.map((key) => [key, id])),
    ),
    byName,
  };
}

/**
 * Organisations that a run by one of the sources left behind before it wrote under which key the source knows them,
 * with that source. Only the row whose id they carry is theirs: a run that went through had not met them yet when it
 * compared names.
 */
function unfinishedOf(
  known: readonly KnownOrganisation[],
  sources: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const left = known.filter(
    ({ source, importKeys }) =>
      sources.has(source) && !importKeys.some((key) => key.startsWith(`${source}:`)),
  );
  return new Map(left.map(({ id, source }) => [id, source]));
}

/** The one organisation that carries a name, or null when none or several do. */
function onlyOne(ids: ReadonlySet<string>): string | null {
  const [first, second] = ids;
  return first !== undefined && second === undefined ? first : null;
}

interface FileMatch {
  readonly rows: readonly Gathered<OrganisationRow>[];
  readonly candidates: Candidates;
  readonly identifiersOf: (rowId: string) => readonly string[];
}

/**
 * Matches the rows of one file. Rows of one file are different organisations by the word of their
 * source, so two rows never become one node: what a row of the file has claimed is no candidate any
 * more, and a name that two rows share decides nothing.
 */
function matchFile({ rows, candidates, identifiersOf }: FileMatch): ReadonlyMap<string, string> {
  const matched = new Map<string, string>();
  const claimed = new Set<string>();
  const claim = (rowId: string, id: string | null | undefined): void => {
    if (id === null || id === undefined || matched.has(rowId) || claimed.has(id)) return;
    matched.set(rowId, id);
    claimed.add(id);
  };
  const uses = new Map<string, number>();
  for (const { row } of rows) {
    for (const key of nameKeys(row.name, row.label, row.country))
      uses.set(key, (uses.get(key) ?? 0) + 1);
  }

  for (const gathered of rows)
    claim(gathered.row.id, candidates.byImportKey.get(importKeyOf(gathered)));
  for (const { row } of rows) {
    for (const key of identifiersOf(row.id)) claim(row.id, candidates.byIdentifier.get(key));
  }
  for (const { row } of rows) {
    const decisive = nameKeys(row.name, row.label, row.country).filter(
      (key) => uses.get(key) === 1,
    );
    for (const key of decisive) claim(row.id, onlyOne(candidates.byName.get(key) ?? new Set()));
  }
  return matched;
}

interface GivenIds {
  readonly taken: ReadonlySet<string>;
  readonly unfinished: ReadonlyMap<string, string>;
}

function newId(
  { row, provenance }: Gathered<OrganisationRow>,
  { taken, unfinished }: GivenIds,
): string {
  const isItsOwn = unfinished.get(row.id) === provenance.source;
  return taken.has(row.id) && !isItsOwn ? `${provenance.source}-${row.id}` : row.id;
}

/**
 * The graph's id of every organisation row, by the id in its file. A row is an organisation that is
 * known by its import key, else by an identifier, else by its exact folded name and country when one
 * single organisation carries it; otherwise it is a new one and its id is given for good. What an interrupted run left
 * without an import key changes nothing of that: each row gets the id that it would have got without the interruption.
 */
export function matchOrganisations(
  rows: readonly Gathered<OrganisationRow>[],
  identifiers: readonly Gathered<IdentifierRow>[],
  known: readonly KnownOrganisation[],
): ReadonlyMap<string, string> {
  const unfinished = unfinishedOf(known, new Set(rows.map(({ provenance }) => provenance.source)));
  const candidates = candidatesFrom(known, unfinished);
  const taken = new Set(known.map(({ id }) => id));
  const identifiersByRow = groupedBy(identifiers, ({ row }) => row.organisation);
  const identifiersOf = (rowId: string): readonly string[] =>
    (identifiersByRow.get(rowId) ?? []).map(({ row }) => identifierKeyOf(row));

  const ids = new Map<string, string>();
  for (const fileRows of groupedBy(rows, ({ file }) => file).values()) {
    const matched = matchFile({ rows: fileRows, candidates, identifiersOf });
    for (const gathered of fileRows) {
      const { row } = gathered;
      const id = matched.get(row.id) ?? newId(gathered, { taken, unfinished });
      taken.add(id);
      ids.set(row.id, id);
      candidates.byImportKey.set(importKeyOf(gathered), id);
      for (const key of identifiersOf(row.id)) candidates.byIdentifier.set(key, id);
      for (const key of nameKeys(row.name, row.label, row.country))
        addName(candidates.byName, key, id);
    }
  }
  return ids;
}
