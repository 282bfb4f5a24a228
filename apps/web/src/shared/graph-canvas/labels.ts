import type { Point, Positions } from './network';

export const LABEL_LINE_LENGTH = 18;
const LABEL_LINES = 2;
const LABEL_FONT_SIZE = 12;
const CHARACTER_WIDTH = 6.4;
const LINE_HEIGHT = 15;
const LABEL_GAP = 4;
/** Below this zoom only the ten most central nodes keep their label. */
export const FEW_LABELS_ZOOM = 0.6;
export const FEW_LABELS = 10;

function breakWord(word: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < word.length; start += LABEL_LINE_LENGTH) {
    pieces.push(word.slice(start, start + LABEL_LINE_LENGTH));
  }
  return pieces;
}

/** A label in at most two lines of 18 characters; what does not fit is cut and ends in "…". */
export function wrapLabel(label: string): string {
  const words = label.trim().split(/\s+/).flatMap(breakWord);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LABEL_LINE_LENGTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  if (lines.length <= LABEL_LINES) return lines.join('\n');
  const kept = lines.slice(0, LABEL_LINES);
  const final = kept.at(-1) ?? '';
  kept[LABEL_LINES - 1] = `${final.slice(0, LABEL_LINE_LENGTH - 1).trimEnd()}…`;
  return kept.join('\n');
}

/** Rectangle around a centre, on the scale of the layout. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** On screen the text never shrinks with the drawing: in layout units it grows as the drawing is zoomed out. */
export function labelFontSize(zoom: number): number {
  return LABEL_FONT_SIZE / Math.min(1, Math.max(zoom, 0.05));
}

/** The ground of a label below its node, on the scale of the layout at this zoom. */
export function labelBox(
  wrapped: string,
  at: Point,
  view: { readonly size: number; readonly zoom: number },
): Box {
  const scale = labelFontSize(view.zoom) / LABEL_FONT_SIZE;
  const lines = wrapped.split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  const width = (longest * CHARACTER_WIDTH + LABEL_GAP) * scale;
  const top = at.y + view.size / 2 + LABEL_GAP;
  return {
    left: at.x - width / 2,
    right: at.x + width / 2,
    top,
    bottom: top + lines.length * LINE_HEIGHT * scale,
  };
}

interface LabelledNode {
  readonly id: string;
  readonly wrapped: string;
  readonly size: number;
}

interface LabelView {
  readonly positions: Positions;
  readonly zoom: number;
  /** Always labelled and placed first: the selected node and the start. */
  readonly first: readonly string[];
}

/**
 * The nodes whose labels are drawn at rest. Nodes come in order of centrality; a label is left out when it would
 * cover a label that is drawn or another node. Below a zoom of 0.6 only the ten most central are considered, and
 * they may cover nodes: there the names are landmarks.
 */
export function visibleLabels(
  ranked: readonly LabelledNode[],
  { positions, zoom, first }: LabelView,
): ReadonlySet<string> {
  const leading = new Set(first);
  const candidates = [
    ...ranked.filter((node) => leading.has(node.id)),
    ...(zoom < FEW_LABELS_ZOOM ? ranked.slice(0, FEW_LABELS) : ranked).filter(
      (node) => !leading.has(node.id),
    ),
  ];
  const marks = ranked.flatMap((node) => {
    const at = positions.get(node.id);
    const half = node.size / 2;
    return at === undefined
      ? []
      : [
          {
            id: node.id,
            left: at.x - half,
            right: at.x + half,
            top: at.y - half,
            bottom: at.y + half,
          },
        ];
  });
  const shown = new Set<string>();
  const taken: Box[] = [];
  for (const node of candidates) {
    const at = positions.get(node.id);
    if (at === undefined) continue;
    const box = labelBox(node.wrapped, at, { size: node.size, zoom });
    const free =
      taken.every((other) => !overlap(box, other)) &&
      (zoom < FEW_LABELS_ZOOM || marks.every((mark) => mark.id === node.id || !overlap(box, mark)));
    if (!free && !(leading.has(node.id) && shown.size < leading.size)) continue;
    shown.add(node.id);
    taken.push(box);
  }
  return shown;
}
