/** Kept apart from the layouts, so that reading an address loads no drawing library. */
export const LAYOUTS = ['force', 'rings', 'kinds', 'countries'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** At most this many nodes are drawn; more is refused with the count. */
export const DRAWING_BUDGET = 2000;
/** From here on edges are hidden while the drawing is dragged or zoomed. */
export const HIDE_EDGES_NODES = 1000;
