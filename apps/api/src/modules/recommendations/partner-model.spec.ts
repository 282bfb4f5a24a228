import { PARTNER_1, suggestPartners } from '@trellis/domain/recommendation';
import * as fc from 'fast-check';
import { partnerModel, type PartnerRows } from './partner-model';

const ORGANISATIONS = ['a', 'b', 'c', 'd', 'e', 'f'];
const PROJECTS = ['p', 'q', 'r'];

const ROWS: PartnerRows = {
  organisations: ORGANISATIONS.map((id, index) => ({
    id,
    key: id,
    label: id,
    country: index % 2 === 0 ? 'NL' : 'FI',
    kinds: index % 3 === 0 ? ['vet_provider'] : ['research', 'business'],
    nuts3: null,
    nuts2: null,
    identityState: null,
  })),
  projects: PROJECTS.map((id, index) => ({
    id,
    acronym: id,
    year: 2022 + index,
    listComplete: true,
    partnersStated: null,
    divisions: ['28', '55'].slice(0, index),
    ecosystems: [],
    challenges: [],
  })),
  participations: ORGANISATIONS.flatMap((organisation, index) =>
    PROJECTS.filter((_, place) => (index + place) % 2 === 0).map((project) => ({
      organisation,
      project,
      role: index === 0 ? 'coordinator' : 'associated',
    })),
  ),
  terms: [],
};

function answer(rows: PartnerRows): string {
  const request = {
    asker: { organisation: 'a' },
    goal: 'transnational',
    needs: [],
    weights: PARTNER_1,
    emphasis: {},
    filters: { countries: [], kinds: [], newcomersOnly: false, includeExistingPartners: true },
    regionalEconomy: null,
  } as const;
  const { network } = partnerModel(rows);
  return JSON.stringify(suggestPartners(network, request, { offset: 0, limit: 10 }));
}

describe('the partners suggested from rows of the database', () => {
  it('are the same bytes in whatever order the rows come', () => {
    const inAnyOrder = <T>(items: readonly T[]): fc.Arbitrary<readonly T[]> =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(
        inAnyOrder(ROWS.organisations),
        inAnyOrder(ROWS.projects),
        inAnyOrder(ROWS.participations),
        (organisations, projects, participations) => {
          const rows = { ...ROWS, organisations, projects, participations };
          expect(answer(rows)).toBe(answer(ROWS));
        },
      ),
      { numRuns: 50 },
    );
  });
});
