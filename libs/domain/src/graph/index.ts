export {
  type Edge,
  type Graph,
  type WeightedOperator,
  adjacencyOperator,
  degree,
  graphOf,
  neighboursOf,
  strengths,
  valueAt,
  weightBetween,
  weightsOf,
} from './graph';
export {
  type LocalIndices,
  localIndices,
  sharedNeighbours,
  weightedResourceAllocation,
} from './link-prediction';
export { type Rows, heteSim, pathSim, product, transposed } from './meta-paths';
export { type Neighbourhood, type NeighbourhoodNode, neighbourhood } from './neighbourhood';
export { type PathKeys, type PathQuery, type ProjectPath, strongestPaths } from './paths';
export {
  HALF_LIFE_YEARS,
  type Membership,
  type ProjectTies,
  coPartnerGraph,
  coPartnerOperator,
  forEachTie,
  membersOf,
  projectLift,
  projectTieWeight,
  projectTies,
  projectsOf,
  tieShare,
} from './project-ties';
export {
  type PageRankOptions,
  katzFrom,
  katzLimitFrom,
  personalisedPageRank,
  spectralRadius,
} from './walks';
