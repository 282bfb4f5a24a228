import type { TFunction } from 'i18next';
import type { PartnerGroup, ReasonFieldsFragment } from '../../graphql/generated';
import { GROUP_ORDER } from './suggestion-view';

type Texts = TFunction<'recommendations'>;

/** A reason fits on one line of a suggestion. */
export const LONGEST_REASON = 60;

export function parametersOf(reason: ReasonFieldsFragment): ReadonlyMap<string, string> {
  return new Map(reason.parameters.map(({ name, value }) => [name, value]));
}

function countOf(parameters: ReadonlyMap<string, string>): number {
  const count = Number(parameters.get('count') ?? '0');
  return Number.isFinite(count) ? count : 0;
}

/** The wording without and, where the fact it rests on has a name, with that name. */
function wordings(t: Texts, reason: ReasonFieldsFragment): readonly (string | null)[] {
  const parameters = parametersOf(reason);
  const count = countOf(parameters);
  const name = parameters.get('name') ?? null;
  const named = (text: (name: string) => string): string | null =>
    name === null ? null : text(name);
  switch (reason.code) {
    case 'sharedPartners':
      if (count !== 1) return [t('reason.sharedPartners', { count })];
      return [
        named((one) => t('reason.sharedPartnersNamed', { name: one })),
        t('reason.sharedPartners', { count }),
      ];
    case 'nearInNetwork':
      return [t('reason.nearInNetwork')];
    case 'experienced':
      return [t('reason.experienced', { count })];
    case 'activeLately':
      return [
        named((one) => t('reason.activeLatelyNamed', { name: one })),
        t('reason.activeLately'),
      ];
    case 'sharedThemes':
      return [
        named((one) => t('reason.sharedThemesNamed', { name: one })),
        t('reason.sharedThemes', { count }),
      ];
    case 'bringsTriangleLeg':
      return [legText(t, parameters.get('code') ?? null)];
    case 'coversNeeds':
      return [
        named((one) => t('reason.coversNeedsNamed', { name: one })),
        t('reason.coversNeeds', { count }),
      ];
    case 'newCountry':
      return [named((one) => t('reason.newCountryNamed', { name: one })), t('reason.newCountry')];
    case 'secondPartnerInCountry':
      return [
        named((one) => t('reason.secondPartnerInCountryNamed', { name: one })),
        t('reason.secondPartnerInCountry'),
      ];
    case 'nearby':
      return [named((one) => t('reason.nearbyNamed', { name: one })), t('reason.nearby')];
    case 'relatedRegionalEconomy':
      return [t('reason.relatedRegionalEconomy')];
    default:
      return [t('reason.nothingOnRecord')];
  }
}

const LEGS = ['education', 'research', 'business'] as const;

function legText(t: Texts, leg: string | null): string {
  const known = LEGS.find((one) => one === leg);
  return known === undefined
    ? t('reason.bringsTriangleLeg')
    : t('reason.bringsTriangleLeg', { context: known });
}

/** The same reasons beside a niche, where nobody is addressed as “you”; null for those that read the same. */
function nicheWordings(t: Texts, reason: ReasonFieldsFragment): readonly (string | null)[] | null {
  const parameters = parametersOf(reason);
  const name = parameters.get('name') ?? null;
  switch (reason.code) {
    case 'sharedThemes':
      return [t('nicheReason.sharedThemes')];
    case 'bringsTriangleLeg': {
      const leg = LEGS.find((known) => known === parameters.get('code'));
      return leg === undefined ? null : [t(`nicheReason.bringsTriangleLeg.${leg}`)];
    }
    case 'coversNeeds':
      return [t('nicheReason.coversNeeds')];
    case 'nearby':
      return [
        name === null ? null : t('nicheReason.nearbyNamed', { name }),
        t('nicheReason.nearby'),
      ];
    case 'newCountry':
    case 'secondPartnerInCountry':
      return [
        name === null ? null : t('nicheReason.abroadNamed', { name }),
        t('nicheReason.abroad'),
      ];
    case 'relatedRegionalEconomy':
      return [t('nicheReason.relatedRegionalEconomy')];
    default:
      return null;
  }
}

/** Whose list a reason stands in: that of an organisation, or that of a niche. */
export type Perspective = 'asker' | 'niche';

/** The one reason in words, at most 60 characters: with the name it rests on where that fits, else without. */
export function reasonText(
  t: Texts,
  reason: ReasonFieldsFragment,
  perspective: Perspective = 'asker',
): string {
  const own = perspective === 'niche' ? nicheWordings(t, reason) : null;
  const found = (own ?? wordings(t, reason)).filter((text): text is string => text !== null);
  return found.find((text) => text.length <= LONGEST_REASON) ?? found.at(-1) ?? '';
}

/** The group that a parameter names, written as in the method (`sharedNetwork`) or as in the API. */
function groupNamed(name: string): PartnerGroup | undefined {
  const wanted = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  return GROUP_ORDER.find((group) => group === wanted);
}

/** A caution in words; null for a code that this version of the interface does not know. */
export function cautionText(t: Texts, caution: ReasonFieldsFragment): string | null {
  const parameters = parametersOf(caution);
  switch (caution.code) {
    case 'alreadyPartner':
      return t('caution.alreadyPartner');
    case 'noActivityForYears':
      return t('caution.noActivityForYears', {
        count: Number(parameters.get('years') ?? '0'),
        lastYear: parameters.get('lastYear') ?? '',
      });
    case 'noProjectOnRecord':
      return t('caution.noProjectOnRecord');
    case 'notKnown': {
      const group = groupNamed(parameters.get('group') ?? '');
      if (group === undefined) return null;
      // Whoever asks has a network where this is said of a candidate, so it is the candidate that has no project.
      if (group === 'SHARED_NETWORK') return t('caution.noNetwork');
      return t('caution.notKnown', { group: t(`group.${group}.name`) });
    }
    case 'provisionalIdentity':
      return t('caution.provisionalIdentity');
    default:
      return null;
  }
}
