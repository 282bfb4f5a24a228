import { type LanguageCode, textIn } from '@trellis/domain/kernel';
import { wordsOf } from '../../platform/full-text/fold-text';
import { countryName } from '../../platform/i18n/country-names';
import { labelsOf } from '../taxonomies';
import type { Candidate, CandidateText } from './candidate';
import type {
  OrganisationFound,
  ProjectFound,
  RegionFound,
  SectorFound,
  ThemeFound,
} from './search.repository';

function text(by: string, value: string | null, weight: number): readonly CandidateText[] {
  return value === null ? [] : [{ by, words: wordsOf(value), weight }];
}

export function organisationCandidate(row: OrganisationFound): Candidate {
  return {
    kind: 'organisation',
    id: row.id,
    title: row.title,
    subtitle: row.town,
    organisationKind: row.organisationKind,
    country: row.country,
    texts: [
      ...text('acronym', row.acronym, 1.1),
      ...text('name', row.title, 1),
      ...(row.publishedName === row.title ? [] : text('name', row.publishedName, 1)),
      ...text('town', row.town, 0.8),
    ],
    prominence: Math.min(1, Math.log1p(row.projects) / Math.log(12)),
  };
}

export function projectCandidate(row: ProjectFound): Candidate {
  return {
    kind: 'project',
    id: row.id,
    title: row.acronym,
    subtitle: row.title,
    organisationKind: null,
    country: null,
    texts: [
      ...text('acronym', row.acronym, 1.1),
      ...text('title', row.title, 1),
      ...text('theme', row.themeText, 0.85),
    ],
    prominence: 0.5,
  };
}

/** Among regions of one name the country is meant first, then the level at which niches are told. */
const LEVEL_PROMINENCE: readonly number[] = [1, 0.4, 0.8, 0];

export function regionCandidate(row: RegionFound, language: LanguageCode): Candidate {
  const isCountry = row.level === 0;
  return {
    kind: 'region',
    id: row.code,
    title: isCountry ? countryName(row.country, language) : row.name,
    subtitle: row.code,
    organisationKind: null,
    country: row.country,
    texts: [
      ...text('name', row.name, 1),
      ...text('name', row.nationalName, 1),
      ...text('code', row.code, 1.1),
    ],
    prominence: LEVEL_PROMINENCE[row.level] ?? 0,
  };
}

const SECTOR_PROMINENCE: Readonly<Partial<Record<string, number>>> = {
  section: 0.9,
  division: 1,
  group: 0.4,
};

/** Languages in which the interface is written; a label of another language is worth a little less. */
const FIRST_LANGUAGES: ReadonlySet<string> = new Set(['en', 'nl']);

/** Properties of a sector in which typing errors are forgiven. */
export function sectorFields(language: LanguageCode): readonly string[] {
  const languages = [...new Set([...FIRST_LANGUAGES, language])];
  return [
    'code',
    ...languages.map((code) => `label${code.charAt(0).toUpperCase()}${code.charAt(1)}`),
  ];
}

export function sectorCandidate(row: SectorFound, language: LanguageCode): Candidate {
  const labels = labelsOf(row.properties);
  return {
    kind: 'sector',
    id: row.code,
    title: textIn(labels, language)?.text ?? row.code,
    subtitle: row.code,
    organisationKind: null,
    country: null,
    texts: [
      ...text('code', row.code, 1.1),
      ...Object.entries(labels).flatMap(([code, label]) =>
        text('label', label ?? null, code === language || FIRST_LANGUAGES.has(code) ? 1 : 0.9),
      ),
    ],
    prominence: SECTOR_PROMINENCE[row.level] ?? 0,
  };
}

export function themeCandidate(row: ThemeFound): Candidate {
  return {
    kind: 'theme',
    id: row.id,
    title: row.name,
    subtitle: row.region?.name ?? null,
    organisationKind: null,
    country: row.region?.country ?? null,
    texts: [...text('name', row.name, 1), ...text('name', row.originalName, 0.95)],
    prominence: 0,
  };
}
