import { startSeededApi, type SeededApi } from '../support/seeded-api';
import { exploreCases } from './explore.cases';
import { limitCases } from './limits.cases';
import { nicheCases } from './niches.cases';
import { organisationCases } from './organisations.cases';
import { partnerCases } from './recommendations.cases';
import { searchCases } from './search.cases';
import { taxonomyCases } from './taxonomies.cases';

/** The cases of the slices that compute on the whole seed share one server, because starting it costs most. */
describe('the API on the seed', () => {
  let started: SeededApi | null = null;
  const server = (): SeededApi => {
    if (started === null) throw new Error('The server is not started.');
    return started;
  };
  const api: SeededApi = {
    ask: (query, language) => server().ask(query, language),
    data: (query, language) => server().data(query, language),
    text: (query) => server().text(query),
    close: () => server().close(),
  };

  beforeAll(async () => {
    started = await startSeededApi();
  }, 180_000);

  afterAll(() => api.close());

  describe('regions and sectors', () => taxonomyCases(api));
  describe('organisations', () => organisationCases(api));
  describe('search', () => searchCases(api));
  describe('limits', () => limitCases(api));
  describe('niches', () => nicheCases(api));
  describe('partner suggestions', () => partnerCases(api));
  describe('exploring', () => exploreCases(api));
});
