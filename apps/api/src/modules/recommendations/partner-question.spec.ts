import { parseLanguageCode, SOURCE_LANGUAGE } from '@trellis/domain/kernel';
import { GraphQLError } from 'graphql';
import { partnerModel, type PartnerModel } from './partner-model';
import { understoodDescription } from './partner-question';
import { understoodQuestion } from './prepared-question';
import type { OrganisationRow, TermRow } from './recommendations.repository';

const anOrganisation = (id: string, change: Partial<OrganisationRow> = {}): OrganisationRow => ({
  id,
  key: id,
  label: `Label of ${id}`,
  country: 'NL',
  kinds: ['vet_provider'],
  nuts3: null,
  nuts2: 'NL34',
  identityState: 'confirmed',
  ...change,
});

const aTerm = (kind: TermRow['kind'], code: string, change: Partial<TermRow> = {}): TermRow => ({
  kind,
  code,
  label: `${kind} ${code}`,
  version: 2024,
  labels: [],
  ...change,
});

function aModel(): PartnerModel {
  return partnerModel({
    organisations: [anOrganisation('a'), anOrganisation('b', { country: 'GR' })],
    projects: [
      {
        id: 'p',
        acronym: 'PEP',
        year: 2024,
        listComplete: true,
        partnersStated: null,
        divisions: ['28'],
        ecosystems: ['tourism'],
        challenges: [],
      },
    ],
    participations: [
      { organisation: 'a', project: 'p', role: 'coordinator' },
      { organisation: 'b', project: 'p', role: 'full' },
    ],
    terms: [
      aTerm('division', '28', { labels: [['labelNl', 'Machines']] }),
      aTerm('ecosystem', 'tourism'),
      aTerm('region', 'NL'),
      aTerm('region', 'NL34'),
      aTerm('region', 'EL30'),
    ],
  });
}

describe('a described organisation', () => {
  it('keeps what maps to nothing as it was stated', () => {
    const understood = understoodDescription(aModel(), {
      kinds: ['vet_provider'],
      country: 'nl',
      region: 'nl34',
      sectors: ['28.4', 'C'],
      ecosystems: ['tourism', 'magic'],
    });
    expect(understood.asker).toEqual({
      kinds: ['vet_provider'],
      country: 'NL',
      region: 'NL34',
      themes: [
        { kind: 'division', code: '28' },
        { kind: 'ecosystem', code: 'tourism' },
      ],
    });
    expect(understood.unmapped).toEqual(['C', 'magic']);
  });

  it('may name Greece the way Eurostat does', () => {
    const description = { kinds: ['ngo'], country: 'EL', region: 'EL30' };
    expect(understoodDescription(aModel(), description).asker.country).toBe('GR');
  });

  it.each([
    ['country', { kinds: ['ngo'], country: 'ZZ' }],
    ['region', { kinds: ['ngo'], country: 'NL', region: 'NL99' }],
    ['region', { kinds: ['ngo'], country: 'NL', region: 'EL30' }],
    ['sectors', { kinds: ['ngo'], country: 'NL', sectors: ['29'] }],
    ['kinds', { kinds: [], country: 'NL' }],
    ['kinds', { kinds: ['robot'], country: 'NL' }],
  ])('is refused by its %s when that is not on record', (argument, description) => {
    const refused = (): unknown => {
      try {
        return understoodDescription(aModel(), description);
      } catch (error) {
        return error instanceof GraphQLError ? error.extensions : error;
      }
    };
    expect(refused()).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('a question for partners', () => {
  const question = { goal: 'local', filter: {}, weights: { topic: 2, geography: null } } as const;

  it('has no answer for an organisation that is not on record', () => {
    expect(understoodQuestion(aModel(), { ...question, for: { organisation: 'x' } })).toBeNull();
  });

  it('takes place and projects of an organisation on record, and only the factors given', () => {
    const understood = understoodQuestion(aModel(), { ...question, for: { organisation: 'a' } });
    expect(understood?.summary).toEqual({
      organisationId: 'a',
      name: 'Label of a',
      countryCode: 'NL',
      regionCode: 'NL34',
      projectCount: 1,
    });
    expect(understood?.request(null).emphasis).toEqual({ topic: 2 });
  });
});

describe('the names of a partner model', () => {
  it('are in the language asked for, else in English, and null for an unknown code', () => {
    const model = aModel();
    const dutch = parseLanguageCode('nl') ?? SOURCE_LANGUAGE;
    expect(model.termLabel('division', '28', dutch)).toBe('Machines');
    expect(model.termLabel('ecosystem', 'tourism', dutch)).toBe('ecosystem tourism');
    expect(model.termLabel('division', '99', dutch)).toBeNull();
  });
});
