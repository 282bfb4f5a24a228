import { likelyPairs, type ComparedOrganisation } from './likely-same';
import { matchOrganisations } from './match-organisations';
import type {
  Gathered,
  IdentifierRow,
  KnownOrganisation,
  OrganisationRow,
} from './organisation-rows';
import type { Provenance } from './import-record';

const provenanceOf = (source: string): Provenance => ({
  source,
  licence: 'CC0',
  vintage: '2025',
  origin: 'recorded',
  basis: null,
  confidence: null,
});

function aRow(
  id: string,
  name: string,
  { source = 'list', country = 'NL' }: { source?: string; country?: string } = {},
): Gathered<OrganisationRow> {
  return {
    file: `${source}.csv`,
    provenance: provenanceOf(source),
    row: {
      id,
      name,
      label: null,
      acronym: null,
      country,
      main_type: 'vet_provider',
      main_type_basis: null,
      main_type_confidence: null,
      capacities: [],
      town: null,
      town_basis: null,
      region_text: null,
      nuts2: null,
      website: null,
      eqf_levels: [],
      isced_fields: [],
      learners: null,
      learners_work_based: null,
      learners_school_full_time: null,
      learners_school_part_time: null,
      learners_year: null,
    },
  };
}

function anIdentifier(organisation: string, value: string): Gathered<IdentifierRow> {
  const row = { organisation, scheme: 'pic', value };
  return { file: 'identifiers.csv', provenance: provenanceOf('list'), row };
}

const KNOWN: KnownOrganisation = {
  id: 'nl-noorderpoort',
  name: 'Noorderpoort',
  label: null,
  country: 'NL',
  town: null,
  mainType: 'vet_provider',
  source: 'list',
  importKeys: ['list:nl-noorderpoort'],
  identifiers: ['pic:999'],
};

describe('matching of organisation rows', () => {
  it('knows a row by its import key, whatever its name became', () => {
    const ids = matchOrganisations([aRow('nl-noorderpoort', 'Noorderpoort College')], [], [KNOWN]);
    expect(ids.get('nl-noorderpoort')).toBe('nl-noorderpoort');
  });

  it('knows a row of another source by an identifier, else by the folded name in its country', () => {
    const rows = [
      aRow('r1', 'Something else', { source: 'register' }),
      aRow('r2', 'NOÖRDERPOORT', { source: 'other' }),
    ];
    const ids = matchOrganisations(rows, [anIdentifier('r1', '999')], [KNOWN]);
    expect([ids.get('r1'), ids.get('r2')]).toEqual(['nl-noorderpoort', 'nl-noorderpoort']);
  });

  it('keeps the same name in another country, or with a legal form, apart', () => {
    const rows = [
      aRow('r1', 'Noorderpoort', { source: 'register', country: 'BE' }),
      aRow('r2', 'Noorderpoort BV', { source: 'register' }),
    ];
    const ids = matchOrganisations(rows, [], [KNOWN]);
    expect([ids.get('r1'), ids.get('r2')]).toEqual(['r1', 'r2']);
  });

  it('never makes one of two rows of one file', () => {
    const rows = [
      aRow('r1', 'Noorderpoort', { source: 'register' }),
      aRow('r2', 'Noorderpoort', { source: 'register' }),
    ];
    const ids = matchOrganisations(rows, [], [KNOWN]);
    expect([ids.get('r1'), ids.get('r2')]).toEqual(['r1', 'r2']);
  });

  it('gives a new organisation an id that nobody has', () => {
    const ids = matchOrganisations(
      [aRow('nl-noorderpoort', 'Another', { source: 'register' })],
      [],
      [KNOWN],
    );
    expect(ids.get('nl-noorderpoort')).toBe('register-nl-noorderpoort');
  });

  it('gives every row the id of a run that went through when one was cut off before the import keys', () => {
    const rows = [
      aRow('c1', 'Curio'),
      aRow('d1', 'Curio', { source: 'register' }),
      aRow('d2', 'Curio', { source: 'register' }),
      aRow('d3', 'Noorderpoort', { source: 'register' }),
    ];
    const whole = matchOrganisations(rows, [], [KNOWN]);
    expect([...whole.values()]).toEqual(['c1', 'd1', 'd2', 'nl-noorderpoort']);

    const left = (id: string, source: string): KnownOrganisation => ({
      ...KNOWN,
      id,
      source,
      name: 'Curio',
      importKeys: [],
      identifiers: [],
    });
    const written = [left('c1', 'list'), left('d1', 'register'), left('d2', 'register')];
    for (const rest of [written, written.slice(1), written.slice(1, 2), written.slice(0, 2)]) {
      expect(matchOrganisations(rows, [], [KNOWN, ...rest])).toEqual(whole);
    }
  });
});

describe('organisations that may be one', () => {
  const compared = (
    id: string,
    name: string,
    more: Partial<ComparedOrganisation> = {},
  ): ComparedOrganisation => ({
    id,
    names: [name],
    country: 'NL',
    town: null,
    mainType: 'vet_provider',
    registers: [id],
    ...more,
  });

  it('have the same words but for the legal form and are listed by different registers', () => {
    const pairs = likelyPairs(
      [
        compared('b', 'Stichting Yuverta'),
        compared('a', 'Yuverta'),
        compared('c', 'Zadkine'),
        compared('d', 'Yuverta', { registers: ['a'] }),
        compared('e', 'Yuverta', { country: 'BE' }),
      ],
      new Set(['a']),
    );
    expect(pairs).toEqual([{ first: 'a', second: 'b', score: 1, basis: 'words' }]);
  });

  it('lie in one town, are of one kind, and the name of one goes on where that of the other ends', () => {
    const at = (id: string, name: string, more: Partial<ComparedOrganisation> = {}) =>
      compared(id, name, { town: 'Terneuzen', ...more });
    const all = [
      at('a', 'Scalda', { town: 'TERNEUZEN' }),
      at('b', 'Scalda Stichting voor Middelbaar Beroepsonderwijs en Volwasseneneducatie'),
      at('c', 'Scalda Vereniging van Oudleerlingen Zeeland', { mainType: 'ngo' }),
      at('d', 'Scalda Onderwijs en Volwasseneneducatie Zeeland', { town: 'Goes' }),
      at('e', 'ROC van Twente', { town: 'Hengelo (OV)' }),
      at('f', 'Stichting Regionaal Opleidingencentrum van Twente', { town: 'Hengelo' }),
      at('g', 'ROC', { town: 'Hengelo' }),
      at('h', 'Stichting voor Middelbaar Beroepsonderwijs en Volwasseneneducatie'),
    ];
    const pairs = likelyPairs(all, new Set(all.map(({ id }) => id)));
    expect(pairs.filter(({ basis }) => basis === 'longer_name')).toEqual([
      { first: 'a', second: 'b', score: 0.72, basis: 'longer_name' },
      { first: 'e', second: 'f', score: 0.72, basis: 'longer_name' },
    ]);
  });

  it('are looked for only around the organisations asked about', () => {
    expect(likelyPairs([compared('a', 'Yuverta'), compared('b', 'Yuverta')], new Set())).toEqual(
      [],
    );
  });
});
