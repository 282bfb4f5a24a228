import type cytoscape from 'cytoscape';
import { markOf, type MarkColour, type MarkShape } from '../ui/kind-shapes';
import { categoryOf, representativeOf } from './categories';
import { wrapName } from './label-text';
import { LABEL_GAP } from './labels';
import { nodeSize } from './node-size';
import type { NetworkNode, NetworkTie } from './network';

/** The colours that the drawing takes from the theme. */
type InterfaceColour = 'ground' | 'surface' | 'line' | 'edge' | 'ink' | 'ink-2' | 'accent';
const KIND_COLOURS = [
  'kind-vet-provider',
  'kind-business',
  'kind-research',
  'kind-chamber',
  'kind-public',
  'kind-ngo',
  'kind-project',
  'kind-concept',
] as const satisfies readonly MarkColour[];

type PaletteColour = InterfaceColour | MarkColour;

export type Palette = Readonly<Record<PaletteColour, string>>;

const SHAPES: Readonly<Record<MarkShape, cytoscape.Css.NodeShape>> = {
  circle: 'ellipse',
  roundRectangle: 'round-rectangle',
  diamond: 'diamond',
  hexagon: 'hexagon',
  pentagon: 'pentagon',
  octagon: 'octagon',
  square: 'rectangle',
  triangle: 'triangle',
  tag: 'tag',
  star: 'star',
  vee: 'vee',
};

/** Stands for a colour where no theme is loaded, as in tests. */
const WITHOUT_THEME = '#888888';

/** Reads the colours of the theme where the drawing stands; a canvas cannot resolve CSS variables itself. */
export function readPalette(read: (variable: string) => string): Palette {
  const colour = (name: PaletteColour): string => {
    const value = read(`--${name}`).trim();
    return value === '' ? WITHOUT_THEME : value;
  };
  return {
    ground: colour('ground'),
    surface: colour('surface'),
    line: colour('line'),
    edge: colour('edge'),
    ink: colour('ink'),
    'ink-2': colour('ink-2'),
    accent: colour('accent'),
    'kind-vet-provider': colour('kind-vet-provider'),
    'kind-business': colour('kind-business'),
    'kind-research': colour('kind-research'),
    'kind-chamber': colour('kind-chamber'),
    'kind-public': colour('kind-public'),
    'kind-ngo': colour('kind-ngo'),
    'kind-project': colour('kind-project'),
    'kind-concept': colour('kind-concept'),
  };
}

/** Edge width in pixels, 1 to 3, from a strength of 0 to 1. */
export function tieWidth(strength: number): number {
  return 1 + 2 * Math.min(1, Math.max(0, strength));
}

/** Classes that give a node the colour and the shape of its category. */
export function nodeClasses(node: NetworkNode): string {
  const { colour, shape } = markOf(representativeOf(categoryOf(node)));
  return `colour-${colour} shape-${shape}`;
}

export function tieClasses(tie: NetworkTie): string {
  return `origin-${tie.origin.toLowerCase()}`;
}

const FADED = 0.15;
const TIE_OPACITY = 0.4;

function nodeStyles(palette: Palette): cytoscape.StylesheetStyle[] {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': palette['kind-concept'],
        'border-width': 1.5,
        'border-color': palette.surface,
        'font-family': 'Inter Variable, Inter, system-ui, sans-serif',
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': LABEL_GAP,
        'min-zoomed-font-size': 6,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...KIND_COLOURS.map((name) => ({
      selector: `node.colour-${name}`,
      style: { 'background-color': palette[name] },
    })),
    ...Object.entries(SHAPES).map(([name, shape]) => ({
      selector: `node.shape-${name}`,
      style: { shape },
    })),
  ];
}

function specialNodeStyles(palette: Palette): cytoscape.StylesheetStyle[] {
  return [
    {
      selector: 'node.suggested',
      style: {
        'background-color': palette.surface,
        'border-color': palette.accent,
        'border-style': 'dashed',
        'border-width': 2,
        color: palette.accent,
      },
    },
    {
      selector: 'node.badged',
      style: {
        'background-image': 'data(badge)',
        'background-width': 'data(badgeWidth)',
        'background-height': 'data(badgeHeight)',
        'background-clip': 'none',
        'background-image-containment': 'over',
        'background-position-x': '100%',
        'background-position-y': '0%',
        'background-offset-x': 'data(badgeOffset)',
        'background-offset-y': 'data(badgeRise)',
        'bounds-expansion': 36,
      },
    },
    { selector: 'node.unbadged', style: { 'background-image-opacity': 0 } },
  ];
}

function labelStyles(palette: Palette): cytoscape.StylesheetStyle[] {
  return [
    {
      selector: 'node.labelled, node.named',
      style: {
        label: 'data(wrapped)',
        'font-size': 'data(fontSize)',
        color: palette.ink,
        'text-background-color': palette.surface,
        'text-background-opacity': 0.86,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
      },
    },
    { selector: 'node.project-label', style: { color: palette['ink-2'] } },
    {
      selector: 'node.start',
      style: { 'font-weight': 600, 'border-width': 3, 'border-color': palette.ink },
    },
    {
      selector: 'node.named, node.chosen',
      style: {
        label: 'data(name)',
        'z-index': 20,
        'font-weight': 600,
        'text-background-opacity': 1,
      },
    },
  ];
}

/** Headings of groups, and labels that do not stand below their mark. */
function placedTextStyles(palette: Palette): cytoscape.StylesheetStyle[] {
  return [
    {
      selector: 'node.heading',
      style: {
        width: 1,
        height: 1,
        'background-opacity': 0,
        'border-width': 0,
        events: 'no',
        label: 'data(label)',
        'font-size': 'data(fontSize)',
        'font-weight': 600,
        color: palette['ink-2'],
        'text-wrap': 'wrap',
        'text-max-width': 'data(maxWidth)',
        'text-valign': 'top',
        'text-margin-y': 0,
        'min-zoomed-font-size': 5,
        'text-background-color': palette.surface,
        'text-background-opacity': 0.86,
        'z-index': 3,
      },
    },
    {
      selector: 'node.label-right',
      style: {
        'text-halign': 'right',
        'text-valign': 'center',
        'text-margin-x': LABEL_GAP,
        'text-margin-y': 0,
      },
    },
    {
      selector: 'node.label-left',
      style: {
        'text-halign': 'left',
        'text-valign': 'center',
        'text-margin-x': -LABEL_GAP,
        'text-margin-y': 0,
      },
    },
    {
      selector: 'node.label-above',
      style: { 'text-valign': 'top', 'text-margin-y': -LABEL_GAP },
    },
  ];
}

function tieStyles(palette: Palette, tieCount: number): cytoscape.StylesheetStyle[] {
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': tieCount > 1000 ? 'haystack' : 'straight',
        'line-color': palette['ink-2'],
        opacity: TIE_OPACITY,
        'overlay-opacity': 0,
        'z-index': 1,
        events: 'no',
      },
    },
    {
      selector: 'edge.origin-derived',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] },
    },
    {
      selector: 'edge.origin-suggested',
      style: { 'line-style': 'dashed', 'line-color': palette.accent, width: 2, opacity: 1 },
    },
  ];
}

function stateStyles(palette: Palette): cytoscape.StylesheetStyle[] {
  return [
    {
      selector: 'node.pinned',
      style: { 'border-color': palette.ink, 'border-style': 'double', 'border-width': 4 },
    },
    { selector: 'node.faded', style: { opacity: FADED, 'text-opacity': 0 } },
    { selector: 'edge.faded', style: { opacity: FADED * TIE_OPACITY } },
    { selector: 'edge.near', style: { opacity: 1 } },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 3,
        'outline-color': palette.accent,
        'outline-offset': 3,
        'outline-opacity': 1,
        'z-index': 10,
      },
    },
  ];
}

/** The look of the drawing in the colours of one theme. */
export function graphStyle(palette: Palette, tieCount: number): cytoscape.StylesheetStyle[] {
  return [
    ...nodeStyles(palette),
    ...specialNodeStyles(palette),
    ...labelStyles(palette),
    ...placedTextStyles(palette),
    ...tieStyles(palette, tieCount),
    ...stateStyles(palette),
  ];
}

/** What a node carries for its style. */
export function nodeAppearance(
  node: NetworkNode,
  wrapped: string,
): Readonly<Record<string, string | number>> {
  return { label: node.label, name: wrapName(node.label), wrapped, size: nodeSize(node) };
}
