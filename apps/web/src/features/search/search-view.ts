import type { TFunction } from 'i18next';
import type { SearchAllQuery } from '../../graphql/generated';
import { isSectorCode, sectorLevel } from '../../shared/routing/codes';
import type { Markable } from '../../shared/ui/kind-shapes';

type Hit = SearchAllQuery['search']['nodes'][number];

export interface SearchWords {
  readonly t: TFunction<'search'>;
  readonly terms: TFunction<'terms'>;
}

export function markOfHit(hit: Pick<Hit, 'kind' | 'organisationKind'>): Markable {
  if (hit.kind === 'ORGANISATION') return hit.organisationKind ?? 'OTHER';
  return hit.kind;
}

const NAMED_BY = ['acronym', 'alias', 'town', 'code', 'theme'] as const;

/** One activity stands at several levels of the classification under the same name: the level tells them apart. */
function subtitleOf(t: SearchWords['t'], { kind, subtitle }: Hit): readonly string[] {
  if (subtitle === null) return [];
  if (kind !== 'SECTOR' || !isSectorCode(subtitle)) return [subtitle];
  return [t(`sectorLevel.${sectorLevel(subtitle)}`, { code: subtitle })];
}

/** The line under a result: what it is, where, and how it was found when it was not by its name. */
export function hitLine({ t, terms }: SearchWords, hit: Hit): string {
  const what =
    hit.organisationKind === null
      ? terms(`nodeKind.${hit.kind}`)
      : terms(`organisationKind.${hit.organisationKind}`);
  const country = hit.country?.name ?? null;
  const by = NAMED_BY.find((known) => known === hit.matchedBy);
  return [
    what,
    ...subtitleOf(t, hit),
    ...(country === null || country === hit.title ? [] : [country]),
    ...(by === undefined ? [] : [t('matched', { by: t(`by.${by}`) })]),
  ].join(' · ');
}
