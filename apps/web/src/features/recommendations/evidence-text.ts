import type { TFunction } from 'i18next';
import type { PartnerGoal } from '../../graphql/generated';
import type { Formats } from '../../shared/i18n/use-formats';
import type { EvidencePart } from './suggestion-view';

type Texts = TFunction<'recommendations'>;

/** Whether the asker has projects that join it to others, has none yet, or is a niche, which never has. */
export type AskerNetwork = 'own' | 'none' | 'niche';

/** What turns evidence into words: the catalogue and the formats of the language. */
export interface EvidenceWords {
  readonly t: Texts;
  readonly formats: Pick<Formats, 'list' | 'percent'>;
  readonly goal: PartnerGoal;
  readonly network: AskerNetwork;
}

const NAMES_SHOWN = 4;

/** The facts of a part as a list of names, projects with their year; what is beyond four is counted. */
function factNames({ t, formats }: EvidenceWords, part: EvidencePart): string {
  const names = part.evidence.map((fact) =>
    fact.project === null
      ? fact.label
      : t('evidence.year', { name: fact.label, year: String(fact.project.callYear) }),
  );
  if (names.length <= NAMES_SHOWN) return formats.list(names);
  const shown = names.slice(0, NAMES_SHOWN - 1);
  return t('evidence.more', { names: shown.join(', '), count: names.length - shown.length });
}

function placeText(words: EvidenceWords, part: EvidencePart): string {
  const { t, goal } = words;
  const names = factNames(words, part);
  if (part.value === 0) return t(goal === 'LOCAL' ? 'evidence.notNear' : 'evidence.noPlace');
  const isArea = part.evidence[0]?.kind === 'region';
  if (isArea || goal === 'LOCAL') return t('evidence.sameArea', { names });
  if (part.value === 1) return t('evidence.newCountry', { names });
  return t('evidence.secondCountry', { names });
}

function legText({ t, formats }: EvidenceWords, part: EvidencePart): string {
  const fact = part.evidence[0];
  if (fact === undefined) return t('evidence.noLeg');
  const share = formats.percent(fact.weight);
  switch (fact.label) {
    case 'education':
    case 'research':
    case 'business':
      return t(`evidence.leg.${fact.label}`, { share });
    default:
      return fact.label;
  }
}

const NETWORK_PARTS: readonly string[] = ['weightedResourceAllocation', 'personalisedPageRank'];

/** Without a project nobody has a network: that is known, and something else than an input that is missing. */
function missingText({ t, network }: EvidenceWords, part: EvidencePart): string {
  return NETWORK_PARTS.includes(part.key)
    ? t(`evidence.noNetwork.${network}`)
    : t('evidence.unknown');
}

/** What one part of the fit rests on, in words. */
export function evidenceText(words: EvidenceWords, part: EvidencePart): string {
  const { t, formats } = words;
  if (part.value === null) return missingText(words, part);
  const names = factNames(words, part);
  const hasFacts = part.evidence.length > 0;
  switch (part.key) {
    case 'weightedResourceAllocation':
      return hasFacts ? t('evidence.sharedPartners', { names }) : t('evidence.noSharedPartner');
    case 'personalisedPageRank':
      return t('evidence.near', { share: formats.percent(part.value) });
    case 'projectCount':
      return hasFacts ? t('evidence.projects', { names }) : t('evidence.noProject');
    case 'recency':
      return hasFacts ? t('evidence.latest', { names }) : t('evidence.noProject');
    case 'themeSimilarity':
      return hasFacts ? t('evidence.themes', { names }) : t('evidence.noTheme');
    case 'triangleLeg':
      return legText(words, part);
    case 'coveredNeeds':
      return hasFacts ? t('evidence.needs', { names }) : t('evidence.noNeed');
    case 'place':
      return placeText(words, part);
    case 'addedDensity':
      return hasFacts
        ? t('evidence.economy', { names, share: formats.percent(part.value) })
        : t('evidence.noEconomy');
    default:
      return names;
  }
}

const PARTS = [
  'weightedResourceAllocation',
  'personalisedPageRank',
  'projectCount',
  'recency',
  'themeSimilarity',
  'triangleLeg',
  'coveredNeeds',
  'place',
  'addedDensity',
] as const;

/** The name of a part; its key for one that this version of the interface does not know. */
export function partName(t: Texts, key: string): string {
  const known = PARTS.find((part) => part === key);
  return known === undefined ? key : t(`part.${known}`);
}
