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
export {
  type DemandBasis,
  type OccupationEmployment,
  type VacancyRateEstimate,
  type VacancyRateLookup,
  estimatedVacancies,
  vacancyRateLookup,
  vetShares,
} from './demand';
export { type ExclusionReason, type NicheCell, nicheCells } from './niche-cells';
export {
  type EmploymentCell,
  type GdpPerHead,
  type NicheInput,
  type RegionPriority,
  type RegionRecode,
  type TrainingSupply,
  type VacancyRate,
  type VetShare,
} from './niche-input';
export { type NicheComplexity, type NicheModel, prepareNicheModel } from './niche-model';
export { type NicheConfidence } from './niche-score';
export {
  type Niche,
  type NicheEvidence,
  type NicheListRequest,
  type NichePart,
  type RegionNicheList,
  type UnseenSectors,
  figureRow,
  regionNiches,
  weightedNiches,
} from './niches';
export { type PriorityMatch } from './region-priorities';
export {
  type SupplyBasis,
  type SupplyGapReason,
  type SupplyQuotient,
  crosswalkReach,
} from './supply';
export {
  type ComponentWeight,
  type NicheComponent,
  type NicheListName,
  type NicheWeights,
  NICHE_WEIGHTS,
} from './weights';
