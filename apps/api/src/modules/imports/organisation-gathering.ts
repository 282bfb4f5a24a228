import { RowProblem } from './import-kind';
import type { NodeReference, Provenance } from './import-record';
import { matchOrganisations } from './match-organisations';
import type {
  Gathered,
  IdentifierRow,
  KnownOrganisation,
  OrganisationRow,
  PlaceRow,
} from './organisation-rows';
import { regionReference } from './sources/region.source';

const UNKNOWN_ORGANISATION_HINT = 'add it to a file of kind organisations';

/** Every row about one organisation of the graph, in the order of the files. */
export interface GatheredOrganisation {
  readonly id: string;
  readonly rows: readonly Gathered<OrganisationRow>[];
  readonly identifiers: readonly Gathered<IdentifierRow>[];
  readonly places: readonly Gathered<PlaceRow>[];
}

/** Collects the rows about organisations until all are read, then knows which are the same. */
export class OrganisationGathering {
  private readonly organisations: Gathered<OrganisationRow>[] = [];
  private readonly identifiers: Gathered<IdentifierRow>[] = [];
  private readonly places: Gathered<PlaceRow>[] = [];
  private readonly rowIds = new Set<string>();
  private readonly knownIds: ReadonlyMap<string, string>;
  private ids: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly known: readonly KnownOrganisation[],
    private readonly isKnown: (reference: NodeReference) => boolean,
  ) {
    const byImportKey = known.flatMap(({ id, importKeys }) =>
      importKeys.map((key) => [key.slice(key.indexOf(':') + 1), id] as const),
    );
    this.knownIds = new Map([...byImportKey, ...known.map(({ id }) => [id, id] as const)]);
  }

  addOrganisation(file: string, row: OrganisationRow, provenance: Provenance): void {
    if (this.rowIds.has(row.id)) {
      throw new RowProblem(
        'id',
        `stands in an earlier row: "${row.id}"`,
        'give each organisation one row',
      );
    }
    if (row.nuts2 !== null) this.mustKnow(regionReference('2024', row.nuts2), 'nuts2');
    this.rowIds.add(row.id);
    this.organisations.push({ file, row, provenance });
  }

  addIdentifier(file: string, row: IdentifierRow, provenance: Provenance): void {
    this.mustKnowOrganisation(row.organisation);
    this.identifiers.push({ file, row, provenance });
  }

  addPlace(file: string, row: PlaceRow, provenance: Provenance): void {
    this.mustKnowOrganisation(row.organisation);
    if (row.nuts3 !== null) this.mustKnow(regionReference(row.nuts_version, row.nuts3), 'nuts3');
    if (row.nuts2 !== null) this.mustKnow(regionReference(row.nuts_version, row.nuts2), 'nuts2');
    this.places.push({ file, row, provenance });
  }

  /** The graph's id of an organisation named in a row, or null when nobody knows it. */
  organisationId(rowId: string): string | null {
    this.ids ??= matchOrganisations(this.organisations, this.identifiers, this.known);
    return this.ids.get(rowId) ?? this.knownIds.get(rowId) ?? null;
  }

  /** The organisations that the files speak of, each with all of its rows. */
  gathered(): readonly GatheredOrganisation[] {
    const groups = new Map<
      string,
      {
        rows: Gathered<OrganisationRow>[];
        identifiers: Gathered<IdentifierRow>[];
        places: Gathered<PlaceRow>[];
      }
    >();
    const groupOf = (rowId: string) => {
      const id = this.organisationId(rowId) ?? rowId;
      const group = groups.get(id) ?? { rows: [], identifiers: [], places: [] };
      groups.set(id, group);
      return group;
    };
    for (const gathered of this.organisations) groupOf(gathered.row.id).rows.push(gathered);
    for (const gathered of this.identifiers)
      groupOf(gathered.row.organisation).identifiers.push(gathered);
    for (const gathered of this.places) groupOf(gathered.row.organisation).places.push(gathered);
    return [...groups].map(([id, group]) => ({ id, ...group }));
  }

  private mustKnowOrganisation(rowId: string): void {
    if (!this.rowIds.has(rowId) && !this.knownIds.has(rowId)) {
      throw new RowProblem(
        'organisation',
        `names no organisation: "${rowId}"`,
        UNKNOWN_ORGANISATION_HINT,
      );
    }
  }

  private mustKnow(reference: NodeReference, column: string): void {
    if (!this.isKnown(reference)) {
      throw new RowProblem(
        column,
        `names no ${reference.label}: "${reference.key}"`,
        'use a code of that edition',
      );
    }
  }
}
