import type {
  PartnerGroup,
  SuggestionEvidenceFragment,
  SuggestionRowFragment,
} from '../../graphql/generated';
import { roundedParts, roundedTotal } from '../../shared/numbers/rounded-parts';

/** The six groups in the order of display; each has a colour of its own. */
export const GROUP_ORDER = [
  'SHARED_NETWORK',
  'TRACK_RECORD',
  'TOPIC',
  'COMPLEMENTARITY',
  'GEOGRAPHY',
  'REGIONAL_ECONOMY',
] as const satisfies readonly PartnerGroup[];

export function colourOfGroup(group: PartnerGroup): string {
  return `var(--part-${String(GROUP_ORDER.indexOf(group) + 1)})`;
}

export interface GroupSegment {
  readonly group: PartnerGroup;
  /** Points as they are shown: one decimal, and all of them add up to the fit shown. */
  readonly points: number;
  readonly maximum: number;
  readonly isKnown: boolean;
}

export interface FitView {
  readonly fit: number;
  readonly segments: readonly GroupSegment[];
}

/** The fit and its six groups as they are shown in the list. */
export function fitView(groups: SuggestionRowFragment['groups']): FitView {
  const ordered = GROUP_ORDER.flatMap((name) => groups.filter((group) => group.group === name));
  const points = ordered.map((group) => group.points);
  const rounded = roundedParts(points);
  return {
    fit: roundedTotal(points),
    segments: ordered.map((group, place) => ({
      group: group.group,
      points: rounded[place] ?? 0,
      maximum: group.maximum,
      isKnown: group.known,
    })),
  };
}

export type EvidencePart = SuggestionEvidenceFragment['groups'][number]['parts'][number];

export interface PartView {
  readonly part: EvidencePart;
  /** Points as they are shown; those of a group add up to the points of the group. */
  readonly points: number;
}

export interface GroupView extends GroupSegment {
  readonly parts: readonly PartView[];
}

/**
 * The groups with their parts as *Why* shows them. Groups are rounded as in the list, so that both show the same
 * numbers; within a group the parts are rounded towards the points of the group.
 */
export function groupViews(groups: SuggestionEvidenceFragment['groups']): readonly GroupView[] {
  const { segments } = fitView(groups);
  return segments.map((segment) => {
    const parts = groups.find((group) => group.group === segment.group)?.parts ?? [];
    const points = partsWithin(
      parts.map((part) => part.points),
      segment.points,
    );
    return {
      ...segment,
      parts: parts.map((part, place) => ({ part, points: points[place] ?? 0 })),
    };
  });
}

/** Parts rounded to one decimal that add up to a total which is itself rounded; the largest part takes the rest. */
function partsWithin(parts: readonly number[], total: number): readonly number[] {
  const rounded = roundedParts(parts);
  const rest = Math.round((total - roundedTotal(rounded)) * 10) / 10;
  const largest = rounded.indexOf(Math.max(...rounded));
  return rounded.map((part, place) =>
    place === largest ? Math.round((part + rest) * 10) / 10 : part,
  );
}

/** What an unknown group could add at most, for “what would change this”; groups with input are left out. */
export function openPoints(groups: readonly GroupSegment[]): readonly GroupSegment[] {
  return groups.filter((group) => !group.isKnown && group.maximum > 0);
}

/** A share cut to whole per cent: “higher than 99 %” is never rounded up to everybody. */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + 1e-9) / 100;
}
