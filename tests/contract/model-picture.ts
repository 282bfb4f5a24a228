import { drawnLabels, drawnRelationships } from './described-model';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Places of the labels on a grid of columns and rows: who on the left, what in the middle, where and how much on the right. */
const PLACES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  ImportKey: [0, 0],
  Identifier: [0, 1],
  Statement: [0, 2],
  Organisation: [1, 1],
  Region: [1, 4],
  Project: [2, 1],
  Theme: [2, 4],
  Call: [3, 0],
  Ecosystem: [3, 1],
  Challenge: [3, 2],
  Sector: [3, 3],
  FieldOfStudy: [2, 6],
  Indicator: [3, 5],
};

const BOX = { width: 150, height: 44 };
const GAP = { x: 130, y: 66 };
const MARGIN = 40;

function centreOf(label: string): Point {
  const [column, row] = PLACES[label] ?? [0, 6];
  return {
    x: MARGIN + column * (BOX.width + GAP.x) + BOX.width / 2,
    y: MARGIN + row * (BOX.height + GAP.y) + BOX.height / 2,
  };
}

/** Where the line from the centre of one box to another crosses the edge of the second. */
function edgePoint(from: Point, to: Point): Point {
  const dx = from.x - to.x;
  const dy = from.y - to.y;
  const scale = Math.min(
    dx === 0 ? Infinity : BOX.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : BOX.height / 2 / Math.abs(dy),
  );
  return { x: to.x + dx * scale, y: to.y + dy * scale };
}

function caption(at: Point, text: string, shift: number): string {
  return `<text class="type" x="${at.x.toFixed(0)}" y="${(at.y + shift).toFixed(0)}">${text}</text>`;
}

function tie(from: string, to: string, types: readonly string[]): string {
  if (from === to) {
    const { x, y } = centreOf(from);
    const top = y - BOX.height / 2;
    const path = `M ${x - 30} ${top} C ${x - 40} ${top - 30}, ${x + 40} ${top - 30}, ${x + 30} ${top}`;
    const captions = types.map((type, at) => caption({ x, y: top - 26 }, type, -12 * at));
    return [`<path d="${path}" marker-end="url(#arrow)"/>`, ...captions].join('\n');
  }
  const start = edgePoint(centreOf(to), centreOf(from));
  const end = edgePoint(centreOf(from), centreOf(to));
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 - 4 };
  const line = `<path d="M ${start.x.toFixed(0)} ${start.y.toFixed(0)} L ${end.x.toFixed(0)} ${end.y.toFixed(0)}" marker-end="url(#arrow)"/>`;
  return [line, ...types.map((type, at) => caption(middle, type, -12 * at))].join('\n');
}

function box(label: string): string {
  const { x, y } = centreOf(label);
  const left = x - BOX.width / 2;
  const top = y - BOX.height / 2;
  return [
    `<rect x="${left}" y="${top}" width="${BOX.width}" height="${BOX.height}" rx="10"/>`,
    `<text class="label" x="${x}" y="${y + 5}">${label}</text>`,
  ].join('\n');
}

const STYLE = [
  'svg { background: #ffffff; font-family: Inter, Arial, sans-serif; }',
  'rect { fill: #eef3fb; stroke: #2f5597; stroke-width: 1.5; }',
  'path { fill: none; stroke: #6b7686; stroke-width: 1.2; }',
  'marker path { fill: #6b7686; stroke: none; }',
  'text { text-anchor: middle; paint-order: stroke; stroke: #ffffff; stroke-width: 4px; }',
  '.label { font-size: 15px; font-weight: 600; fill: #16243d; stroke: none; }',
  '.type { font-size: 10px; fill: #3c4654; }',
].join(' ');

/** The graph model as a picture: boxes are labels, arrows relationship types. */
export function modelPicture(): string {
  const types = new Map<string, string[]>();
  for (const [from, to, type] of drawnRelationships()) {
    const ends = `${from} ${to}`;
    types.set(ends, [...(types.get(ends) ?? []), type]);
  }
  const ties = [...types].map(([ends, names]) => {
    const [from = '', to = ''] = ends.split(' ');
    return tie(from, to, names);
  });
  const width = 2 * MARGIN + 4 * BOX.width + 3 * GAP.x;
  const height = 2 * MARGIN + 7 * BOX.height + 6 * GAP.y;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Graph model">`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M 0 0 L 10 5 L 0 10 z"/></marker></defs>',
    ...ties,
    ...drawnLabels().map(box),
    '</svg>',
    '',
  ].join('\n');
}
