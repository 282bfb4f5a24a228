import type { SuggestionEvidenceFragment, SuggestionRowFragment } from '../../graphql/generated';
import type { EvidencePart } from './suggestion-view';

/** Suggestions for tests: complete, with only what a test says being particular. */
export function aPart(part: Partial<EvidencePart>): EvidencePart {
  return { key: 'place', value: 1, points: 12, maximum: 12, evidence: [], ...part };
}

export function aFact(
  fact: Partial<EvidencePart['evidence'][number]>,
): EvidencePart['evidence'][number] {
  return {
    kind: 'organisation',
    label: 'Saxion',
    weight: null,
    organisation: null,
    project: null,
    sector: null,
    region: null,
    ...fact,
  };
}

const KNOWN = { known: true } as const;

function twoPartGroups(): SuggestionEvidenceFragment['groups'] {
  const shared = [
    aPart({
      key: 'weightedResourceAllocation',
      value: 1,
      points: 13.34,
      maximum: 20,
      evidence: [aFact({ label: 'Drenthe College' })],
    }),
    aPart({ key: 'personalisedPageRank', value: 0.44, points: 4.44, maximum: 10 }),
  ];
  const record = [
    aPart({
      key: 'projectCount',
      value: 0.3,
      points: 2.44,
      maximum: 8,
      evidence: [aFact({ kind: 'project', label: 'CEDCE', project: { id: 'p', callYear: 2023 } })],
    }),
    aPart({ key: 'recency', value: 0.63, points: 2.54, maximum: 4 }),
  ];
  return [
    { group: 'SHARED_NETWORK', points: 17.78, maximum: 30, ...KNOWN, parts: shared },
    { group: 'TRACK_RECORD', points: 4.98, maximum: 12, ...KNOWN, parts: record },
  ];
}

/** Six groups with a fit of 37.03 points, of which the last is not known. */
export function someEvidence(): SuggestionEvidenceFragment {
  return {
    groups: [
      ...twoPartGroups(),
      {
        group: 'TOPIC',
        points: 2.27,
        maximum: 26,
        known: true,
        parts: [aPart({ key: 'themeSimilarity', points: 2.27, maximum: 26 })],
      },
      {
        group: 'COMPLEMENTARITY',
        points: 0,
        maximum: 14,
        known: true,
        parts: [aPart({ key: 'triangleLeg', value: 0, points: 0, maximum: 14 })],
      },
      { group: 'GEOGRAPHY', points: 12, maximum: 12, known: true, parts: [aPart({})] },
      {
        group: 'REGIONAL_ECONOMY',
        points: 0,
        maximum: 6,
        known: false,
        parts: [aPart({ key: 'addedDensity', value: null, points: 0, maximum: 6 })],
      },
    ],
    paths: [
      {
        strength: 0.1,
        steps: [
          { kind: 'ORGANISATION', id: 'me', label: 'Noorderpoort', year: null },
          { kind: 'PROJECT', id: 'p1', label: 'T-SHORE', year: 2021 },
          { kind: 'ORGANISATION', id: 'atu', label: 'Atlantic TU', year: null },
        ],
      },
    ],
    contrast: { fit: 31.6, rank: 89, withoutPartner: { id: 'atu', name: 'Atlantic TU' } },
  };
}

export function aSuggestion(change: Partial<SuggestionRowFragment> = {}): SuggestionRowFragment {
  const { groups } = someEvidence();
  return {
    rank: 1,
    fit: 37.03,
    shareWithLowerFit: 0.9994,
    equalFit: false,
    placedBy: 'score',
    confidence: 'HIGH',
    newcomer: false,
    groupsWithoutInput: ['REGIONAL_ECONOMY'],
    organisation: {
      id: 'fi-vaasa',
      name: 'University of Applied Sciences, Vaasa',
      kind: 'HIGHER_EDUCATION',
      projectCount: 3,
      country: { code: 'FI', name: 'Finland' },
      place: { town: 'Vaasa' },
    },
    reason: { code: 'sharedPartners', parameters: [{ name: 'count', value: '3' }] },
    cautions: [{ code: 'notKnown', parameters: [{ name: 'group', value: 'regionalEconomy' }] }],
    groups: groups.map(({ group, points, maximum, known }) => ({ group, points, maximum, known })),
    ...change,
  };
}
