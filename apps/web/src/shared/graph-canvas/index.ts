/** The drawing, its twins, and the neighbourhood panel. Nothing here loads the drawing library before it is shown. */
export {
  CATEGORIES,
  categoryCounts,
  categoryOf,
  isCategory,
  representativeOf,
  type Category,
  type CategoryCount,
} from './categories';
export { withCountryNames } from './country-labels';
export { GraphCanvas, type GraphCanvasProps } from './graph-canvas';
export { GraphList, type GraphListProps } from './graph-list';
export { nodeRows, tieRows, type NodeRow, type TieRow } from './graph-summary';
export { GraphTable, type GraphTableProps } from './graph-table';
export { countryName } from './group-title';
export { DRAWING_BUDGET, LAYOUTS, type LayoutName } from './layout-names';
export { Legend, type LegendProps } from './legend';
export { LiveSummary } from './live-summary';
export { NeighbourhoodPanel, type NeighbourhoodPanelProps } from './neighbourhood-panel';
export {
  EMPTY_NETWORK,
  hiddenTieCounts,
  keepNodes,
  originsOf,
  type Network,
  type NetworkNode,
  type NetworkTie,
  type Point,
  type Positions,
} from './network';
export type { DrawingPlan, Stage } from './replay';
export { focusOf, NOTHING_SELECTED, reduceSelection, type Selection } from './selection';
export { tieWord } from './tie-words';
export type { NodeCommand } from './use-canvas-keys';
export type { Suggestion } from './with-suggestions';
