export {
  type AskerProfile,
  type DescribedAsker,
  type PartnerAsker,
  type PartnerNeed,
  partnersOf,
} from './asker';
export { maximalMarginalRelevance, withExposureFloor } from './diversity';
export { EXCLUSION_REASONS, type ExclusionReason } from './eligibility';
export { type EvidenceFact } from './evidence';
export { type Contrast, type PairExplanation, explainPair } from './explain-pair';
export { type ExposureReport, exposureReport } from './exposure';
export { type TriangleLeg, legShares, legValue, legsOf } from './knowledge-triangle';
export { type PlacedBy } from './list-order';
export {
  type NetworkInput,
  type NetworkOrganisation,
  type NetworkParticipation,
  type NetworkProject,
  type PreparedNetwork,
  prepareNetwork,
  themesOfProject,
} from './network';
export {
  type NichePartnerRequest,
  type NichePartners,
  nicheRequest,
  suggestNichePartners,
} from './niche-partners';
export { type PartnerProblem } from './partner-search';
export { type PartnerGoal, type SharedArea, nearness, sharedArea } from './place';
export {
  type BinaryQuality,
  type LabelledScore,
  type RankedListQuality,
  type SampledRanks,
  binaryQuality,
  gini,
  rankedListQuality,
  sampledRanks,
} from './ranking-metrics';
export { type CautionCode, type Confidence, type PartnerPart, type ReasonCode } from './reasons';
export {
  NO_FILTERS,
  type PartnerFilters,
  type PartnerRequest,
  type PartnerSlice,
  type RegionalEconomy,
  type SuggestionOrder,
} from './request';
export { type ListRule, type PartnerSuggestions, suggestPartners } from './suggest-partners';
export { type GroupPoints, type PartnerSuggestion } from './suggestion';
export { type PartnerPath, suggestionPaths } from './suggestion-paths';
export { type ThemeItem, themeKey } from './themes';
export {
  GROUP_OF_FEATURE,
  type GroupEmphasis,
  PARTNER_1,
  PARTNER_FEATURES,
  PARTNER_GROUPS,
  type PartnerFeature,
  type PartnerGroup,
  type PartnerWeights,
  pointsOfRequest,
} from './weights';
