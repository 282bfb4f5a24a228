/** The two lists of a region (methods I.1). */
export type NicheListName = 'uncovered' | 'emerging';

/** What a niche score is made of. */
export type NicheComponent =
  'demand' | 'gap' | 'relatedness' | 'priority' | 'complexity' | 'strategicGain';

/** Weight of one component; the components keep the order in which they are shown. */
export interface ComponentWeight {
  readonly component: NicheComponent;
  readonly weight: number;
}

/** The weights of both lists under one version, which is stored with every result. */
export interface NicheWeights {
  readonly version: string;
  readonly lists: Readonly<Record<NicheListName, readonly ComponentWeight[]>>;
}

/** Weights `niche-1` (methods I.8, ours); they add up to 1 in each list. */
export const NICHE_WEIGHTS: NicheWeights = {
  version: 'niche-1',
  lists: {
    uncovered: [
      { component: 'gap', weight: 0.4 },
      { component: 'demand', weight: 0.25 },
      { component: 'relatedness', weight: 0.15 },
      { component: 'priority', weight: 0.15 },
      { component: 'complexity', weight: 0.05 },
    ],
    emerging: [
      { component: 'relatedness', weight: 0.4 },
      { component: 'complexity', weight: 0.2 },
      { component: 'strategicGain', weight: 0.15 },
      { component: 'priority', weight: 0.15 },
      { component: 'gap', weight: 0.1 },
    ],
  },
};
