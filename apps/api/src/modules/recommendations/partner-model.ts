import { parseLanguageCode, type LanguageCode } from '@trellis/domain/kernel';
import { prepareNetwork, type PreparedNetwork } from '@trellis/domain/recommendation';
import { isoCountry } from '../../platform/i18n/country-names';
import type {
  OrganisationRow,
  ParticipationRow,
  ProjectRow,
  TermRow,
} from './recommendations.repository';

/** The rows that the partner network is made of. */
export interface PartnerRows {
  readonly organisations: readonly OrganisationRow[];
  readonly projects: readonly ProjectRow[];
  readonly participations: readonly ParticipationRow[];
  readonly terms: readonly TermRow[];
}

export type TermKind = TermRow['kind'];

/** The partner network of one version, with the names that explanations mention. */
export interface PartnerModel {
  readonly network: PreparedNetwork;
  readonly organisationLabel: (id: string) => string;
  readonly projectLabel: (id: string) => string;
  /** The label of a code in a language, else in English; null for a code that is not known. */
  readonly termLabel: (kind: TermKind, code: string, language: LanguageCode) => string | null;
  readonly hasTerm: (kind: TermKind, code: string) => boolean;
  /** Countries that a request may name: those of regions and of organisations, as ISO alpha-2. */
  readonly hasCountry: (code: string) => boolean;
}

interface Term {
  readonly label: string;
  readonly labels: ReadonlyMap<string, string>;
}

function termsByKey(rows: readonly TermRow[]): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const row of [...rows].sort((a, b) => a.version - b.version)) {
    const labels = row.labels.flatMap(([property, text]) => {
      const language = parseLanguageCode(property.replace('label', '').toLowerCase());
      return language === null ? [] : [[language, text] as const];
    });
    terms.set(`${row.kind}:${row.code}`, { label: row.label, labels: new Map(labels) });
  }
  return terms;
}

function countriesOf(rows: PartnerRows): ReadonlySet<string> {
  const ofRegions = rows.terms
    .filter(({ kind, code }) => kind === 'region' && code.length === 2)
    .map(({ code }) => isoCountry(code));
  return new Set([...ofRegions, ...rows.organisations.flatMap(({ country }) => country ?? [])]);
}

/** The partner model of the rows; their order does not matter. */
export function partnerModel(rows: PartnerRows): PartnerModel {
  const network = prepareNetwork({
    organisations: rows.organisations.map((row) => ({
      id: row.id,
      key: row.key,
      country: row.country,
      kinds: row.kinds,
      nuts3: row.nuts3,
      nuts2: row.nuts2,
      statedThemes: [],
      isProvisional: row.identityState === 'provisional',
    })),
    projects: rows.projects.map((row) => ({
      id: row.id,
      year: row.year,
      listComplete: row.listComplete,
      partnersStated: row.partnersStated,
      ecosystem: row.ecosystems[0] ?? null,
      challenge: row.challenges[0] ?? null,
      divisions: row.divisions,
    })),
    participations: rows.participations,
    cutOffYear: null,
  });
  const organisations = new Map(rows.organisations.map(({ id, label }) => [id, label]));
  const projects = new Map(rows.projects.map(({ id, acronym }) => [id, acronym]));
  const terms = termsByKey(rows.terms);
  const countries = countriesOf(rows);
  return {
    network,
    organisationLabel: (id) => organisations.get(id) ?? id,
    projectLabel: (id) => projects.get(id) ?? id,
    termLabel: (kind, code, language) => {
      const term = terms.get(`${kind}:${code}`);
      return term === undefined ? null : (term.labels.get(language) ?? term.label);
    },
    hasTerm: (kind, code) => terms.has(`${kind}:${code}`),
    hasCountry: (code) => countries.has(code),
  };
}
