import type { GroupHeading } from './group-layout';
import { textWidth } from './label-text';
import { labelFontSize, type Box } from './labels';

/** A heading has the room above its grid; larger text would reach into the row before. */
const LARGEST_HEADING = 22;
const HEADING_LINE = 1.25;
/** Semi-bold letters are about a tenth wider than those that are measured, at a size of 12. */
const WIDTH_PER_SIZE = 1.1 / 12;

/** Font size of the headings of groups on the scale of the layout. */
export function headingFontSize(zoom: number): number {
  return Math.min(LARGEST_HEADING, labelFontSize(zoom));
}

/** What a heading covers at this zoom: it stands on its place and is broken at the width of its group. */
export function headingBox(
  { at, width, title }: GroupHeading & { readonly title: string },
  zoom: number,
): Box {
  const size = headingFontSize(zoom);
  const wide = textWidth(title) * WIDTH_PER_SIZE * size;
  const lines = Math.max(1, Math.ceil(wide / width));
  const half = Math.min(wide, width) / 2;
  return {
    left: at.x - half,
    right: at.x + half,
    top: at.y - lines * HEADING_LINE * size,
    bottom: at.y,
  };
}
