import * as fc from 'fast-check';
import {
  NO_FILTERS,
  PARTNER_1,
  prepareNetwork,
  suggestPartners,
  type NetworkInput,
  type NetworkOrganisation,
  type PartnerRequest,
  type PartnerSuggestions,
} from './index';

function answer(
  input: NetworkInput,
  asked: PartnerRequest,
  slice: { readonly offset: number; readonly limit: number },
): PartnerSuggestions {
  const result = suggestPartners(prepareNetwork(input), asked, slice);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function organisation(index: number, country: string, kind: string): NetworkOrganisation {
  const id = `o${String(index).padStart(2, '0')}`;
  return {
    id,
    key: id,
    country,
    kinds: [kind],
    nuts3: null,
    nuts2: null,
    statedThemes: [],
    isProvisional: false,
  };
}

const KINDS = ['vet_provider', 'research', 'business', 'ngo'];
const COUNTRIES = ['NL', 'DE', 'FR'];

const anyNetwork: fc.Arbitrary<NetworkInput> = fc
  .record({
    organisations: fc.array(
      fc.record({ country: fc.constantFrom(...COUNTRIES), kind: fc.constantFrom(...KINDS) }),
      { minLength: 3, maxLength: 30 },
    ),
    years: fc.array(fc.integer({ min: 2019, max: 2025 }), { minLength: 1, maxLength: 6 }),
    rows: fc.array(
      fc.record({
        organisation: fc.nat(29),
        project: fc.nat(5),
        role: fc.constantFrom('full', 'associated'),
      }),
      { maxLength: 60 },
    ),
  })
  .map(({ organisations, years, rows }) => ({
    organisations: organisations.map(({ country, kind }, index) =>
      organisation(index, country, kind),
    ),
    projects: years.map((year, index) => ({
      id: `p${String(index)}`,
      year,
      listComplete: year > 2020,
      partnersStated: null,
      ecosystem: index % 2 === 0 ? 'Digital' : null,
      challenge: null,
      divisions: [String(10 + index)],
    })),
    participations: rows.map((row) => ({
      organisation: `o${String(row.organisation).padStart(2, '0')}`,
      project: `p${String(row.project)}`,
      role: row.role,
    })),
    cutOffYear: null,
  }));

const ASKED: PartnerRequest = {
  asker: { organisation: 'o00' },
  goal: 'transnational',
  needs: [],
  weights: PARTNER_1,
  emphasis: {},
  filters: NO_FILTERS,
  regionalEconomy: null,
};
const ALL = { offset: 0, limit: 100 };

describe('properties of the list', () => {
  it('adds up: parts to groups, groups to the fit, maxima to 100', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const list = answer(network, ASKED, ALL);
        const maxima = Object.values(list.groupPoints).reduce((sum, points) => sum + points, 0);
        expect(maxima).toBeCloseTo(100, 9);
        for (const { fit, groups } of list.suggestions) {
          const parts = groups.flatMap((group) => group.parts);
          const total = parts.reduce((sum, part) => sum + part.contribution, 0);
          expect(Math.abs(total - fit)).toBeLessThan(1e-9);
          expect(fit).toBeLessThanOrEqual(100 + 1e-9);
          for (const { value } of parts) {
            expect(value === null || (value >= 0 && value <= 1)).toBe(true);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the rows of the input', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const reversed = {
          ...network,
          organisations: [...network.organisations].reverse(),
          projects: [...network.projects].reverse(),
          participations: [...network.participations].reverse(),
        };
        expect(JSON.stringify(answer(reversed, ASKED, ALL))).toBe(
          JSON.stringify(answer(network, ASKED, ALL)),
        );
      }),
    );
  });

  it('stands in the order of fit alone where that is asked for, and moves nobody', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const { suggestions } = answer(network, { ...ASKED, order: 'fit' }, ALL);
        for (const { rank, rankByFit, placedBy } of suggestions) {
          expect([rank, placedBy]).toEqual([rankByFit, 'score']);
        }
        const varied = answer(network, ASKED, ALL).suggestions;
        expect(new Set(suggestions.map(({ organisation }) => organisation))).toEqual(
          new Set(varied.map(({ organisation }) => organisation)),
        );
      }),
    );
  });

  it('ranks by fit and equal fits by key, and pages through one order', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(12), (network, offset) => {
        const { suggestions } = answer(network, ASKED, ALL);
        const byFit = [...suggestions].sort((a, b) => a.rankByFit - b.rankByFit);
        expect(byFit.map((each) => each.rankByFit)).toEqual(byFit.map((_, place) => place + 1));
        byFit.slice(1).forEach((each, index) => {
          const ahead = byFit[index];
          if (ahead === undefined) return;
          expect(ahead.fit).toBeGreaterThanOrEqual(each.fit - 1e-9);
          const isEqual = ahead.shareWithLowerFit === each.shareWithLowerFit;
          if (isEqual) expect(ahead.organisation < each.organisation).toBe(true);
          if (isEqual) expect([ahead.equalFit, each.equalFit]).toEqual([true, true]);
        });
        const page = answer(network, ASKED, { offset, limit: 3 }).suggestions;
        expect(page).toEqual(suggestions.slice(offset, offset + 3));
      }),
    );
  });
});
