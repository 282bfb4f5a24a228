export {
  type AdvantageWithGaps,
  advantageWithGaps,
  expectedCounts,
  locationQuotients,
  presence,
} from './advantage';
export {
  type Anchor,
  type AnchoredComplexity,
  type Complexity,
  type ComplexityStatus,
  anchored,
  complexity,
} from './complexity';
export { type OutlookInput, complexityOutlook, strategicGain } from './complexity-outlook';
export { type EntryEvaluation, entryEvaluation } from './entry-evaluation';
export { type IteratedIndex, fitnessComplexity, reflections } from './fitness';
export { type Mismatch, employmentSupplyGap, logGap, mismatch } from './gap';
export { midPercentiles, winsorised } from './normalise';
export { type Openness, openness } from './openness';
export { type WeightedPriority, priorityAlignment, sectorSimilarity } from './priority';
export { type QuadrantLabel, type QuadrantPoint, type Quadrants, quadrants } from './quadrant';
export {
  type AddedDensityQuery,
  type CooccurrenceMeasure,
  MIN_KNOWN_RELATEDNESS,
  addedDensity,
  cooccurrence,
  cooccurrenceIndex,
  proximity,
  relatednessDensity,
} from './relatedness';
export {
  type ComponentValues,
  type ComponentWeights,
  type GeometricScore,
  type RankBand,
  geometricScore,
  rankBands,
  scoreOrder,
} from './score';
export {
  type EstimatedPrior,
  type ShrunkenQuotient,
  DEFAULT_KAPPA,
  estimatedPrior,
  isRobustPresence,
  shrunkenQuotient,
} from './shrinkage';
export { type Specialisation, specialisation } from './specialisation';
