/** Maps on country outlines; geometry is loaded when a map is shown. */
export type { MapDot } from './map-drawing';
export { MiniMap, RegionMap, type MiniMapProps, type RegionMapProps } from './region-map';
