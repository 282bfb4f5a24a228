import cytoscape from 'cytoscape';
import { useEffect, useRef, type RefObject } from 'react';
import { showLabels, type RankedLabel } from './canvas-labels';
import { syncScene, syncSelection, type Scene } from './cytoscape-sync';
import { graphStyle } from './graph-style';
import { labelFontSize } from './labels';
import type { Point } from './network';
import { useReadPalette } from './use-palette';
import { fitDrawing } from './viewport';

export interface CanvasHandlers {
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onExpand: ((id: string) => void) | undefined;
  readonly onMenu: ((id: string, at: Point) => void) | undefined;
  readonly onPin: ((id: string, at: Point) => void) | undefined;
}

export interface CytoscapeOptions {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly scene: Scene;
  readonly ranked: readonly RankedLabel[];
  readonly selected: readonly string[];
  readonly handlers: CanvasHandlers;
  /** Everything is brought into view whenever this changes; an expansion does not change it. */
  readonly fitKey: string;
  readonly isHeavy: boolean;
  readonly isPageScrollKept: boolean;
}

const RELABEL_AFTER = 80;
const SETTLE_MILLISECONDS = 180;

/** jsdom and text browsers draw nothing; the drawing is then kept without a picture. */
function canDraw(): boolean {
  return typeof CanvasRenderingContext2D !== 'undefined';
}

function isMotionReduced(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

interface Live {
  readonly selected: readonly string[];
  readonly handlers: CanvasHandlers;
}

function listen(cy: cytoscape.Core, live: RefObject<Live>): void {
  cy.on('tap', 'node', (event: cytoscape.EventObjectNode) => {
    const id = event.target.id();
    const pressed = event.originalEvent;
    const isAdding =
      pressed instanceof MouseEvent && (pressed.shiftKey || pressed.ctrlKey || pressed.metaKey);
    const { handlers, selected } = live.current;
    handlers.onSelect(isAdding ? toggled(selected, id) : [id]);
  });
  cy.on('tap', (event) => {
    if (event.target === cy) live.current.handlers.onSelect([]);
  });
  cy.on('dbltap', 'node', (event: cytoscape.EventObjectNode) =>
    live.current.handlers.onExpand?.(event.target.id()),
  );
  cy.on('cxttap taphold', 'node', (event: cytoscape.EventObjectNode) => {
    const box = cy.container()?.getBoundingClientRect();
    const at = {
      x: (box?.left ?? 0) + event.renderedPosition.x,
      y: (box?.top ?? 0) + event.renderedPosition.y,
    };
    live.current.handlers.onMenu?.(event.target.id(), at);
  });
  cy.on('dragfree', 'node', (event: cytoscape.EventObjectNode) => {
    const { x, y } = event.target.position();
    live.current.handlers.onPin?.(event.target.id(), { x: Math.round(x), y: Math.round(y) });
  });
  cy.on('mouseover', 'node', (event: cytoscape.EventObjectNode) => {
    event.target.data('fontSize', labelFontSize(cy.zoom())).addClass('named');
  });
  cy.on('mouseout', 'node', (event: cytoscape.EventObjectNode) =>
    event.target.removeClass('named'),
  );
}

/** New nodes set out from their parent, so that the eye sees where they come from. */
function settle(cy: cytoscape.Core, added: readonly string[]): void {
  if (added.length === 0 || added.length > 100 || isMotionReduced() || !canDraw()) return;
  for (const id of added) {
    const node = cy.getElementById(id);
    const known = node.neighborhood('node').filter((other) => !added.includes(other.id()));
    const [source] = known.nodes().toArray();
    if (source === undefined) continue;
    const target = { ...node.position() };
    node.position({ ...source.position() });
    node.animate({ position: target }, { duration: SETTLE_MILLISECONDS, easing: 'ease-out' });
  }
}

interface Refs {
  readonly cyRef: RefObject<cytoscape.Core | null>;
  readonly liveRef: RefObject<Live>;
  readonly relabelRef: RefObject<() => void>;
  readonly fittedRef: RefObject<string | null>;
}

/** Creates the drawing in its frame and destroys it at the end. */
function useDrawing(options: CytoscapeOptions, refs: Refs): void {
  const { frame, isHeavy, isPageScrollKept } = options;
  const { cyRef, liveRef, relabelRef, fittedRef } = refs;
  useEffect(() => {
    const container = frame.current;
    if (container === null) return undefined;
    const drawing = cytoscape({
      ...(canDraw() ? { container } : { headless: true }),
      styleEnabled: true,
      minZoom: 0.04,
      maxZoom: 3,
      boxSelectionEnabled: false,
      autounselectify: true,
      userZoomingEnabled: !isPageScrollKept,
      hideEdgesOnViewport: isHeavy,
      textureOnViewport: false,
      pixelRatio: isHeavy ? 1 : 'auto',
    });
    cyRef.current = drawing;
    listen(drawing, liveRef);
    let timer: ReturnType<typeof setTimeout> | undefined;
    drawing.on('viewport resize', () => {
      clearTimeout(timer);
      timer = setTimeout(() => relabelRef.current(), RELABEL_AFTER);
    });
    const observer = new ResizeObserver(() => drawing.resize());
    observer.observe(container);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      drawing.destroy();
      cyRef.current = null;
      fittedRef.current = null;
    };
  }, [frame, isHeavy, isPageScrollKept, cyRef, liveRef, relabelRef, fittedRef]);
}

/** Brings the drawing in step with the scene and with the colours of the theme. */
function useScene(options: CytoscapeOptions, refs: Refs): void {
  const { frame, scene, fitKey, isHeavy, isPageScrollKept } = options;
  const { cyRef, liveRef, relabelRef, fittedRef } = refs;
  const readPalette = useReadPalette();
  useEffect(() => {
    const drawing = cyRef.current;
    const container = frame.current;
    if (drawing === null || container === null) return;
    const palette = readPalette(container);
    drawing.style(graphStyle(palette, scene.network.ties.length));
    const change = syncScene(drawing, scene, palette);
    if (fittedRef.current !== fitKey && scene.network.nodes.length > 0) {
      fittedRef.current = fitKey;
      fitDrawing(drawing);
    } else {
      settle(drawing, change.added);
    }
    syncSelection(drawing, liveRef.current.selected);
    relabelRef.current();
  }, [
    frame,
    scene,
    fitKey,
    readPalette,
    isHeavy,
    isPageScrollKept,
    cyRef,
    liveRef,
    relabelRef,
    fittedRef,
  ]);
}

/** Keeps a Cytoscape drawing in step with what React holds: created once, changed by difference. */
export function useCytoscape(options: CytoscapeOptions): RefObject<cytoscape.Core | null> {
  const { scene, ranked, selected, handlers } = options;
  const cyRef = useRef<cytoscape.Core | null>(null);
  const liveRef = useRef<Live>({ selected, handlers });
  const relabelRef = useRef<() => void>(() => undefined);
  const fittedRef = useRef<string | null>(null);
  useEffect(() => {
    liveRef.current = { selected, handlers };
    relabelRef.current = () => {
      if (cyRef.current === null) return;
      showLabels(cyRef.current, ranked, {
        positions: scene.positions,
        selected,
        headings: scene.headings,
        starts: [...scene.starts, ...scene.suggested],
      });
    };
  });
  const refs = { cyRef, liveRef, relabelRef, fittedRef };
  useDrawing(options, refs);
  useScene(options, refs);
  useEffect(() => {
    if (cyRef.current === null) return;
    syncSelection(cyRef.current, selected);
    relabelRef.current();
  }, [selected]);
  return cyRef;
}
