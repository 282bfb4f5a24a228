import type cytoscape from 'cytoscape';
import { useMemo, type KeyboardEvent, type RefObject } from 'react';
import { canvasCommand, walkTarget, type Direction } from './keyboard';
import { neighboursOf, type Network, type Point, type Positions } from './network';
import { nodeInWindow, revealNode, zoomDrawing } from './viewport';

export type NodeCommand = 'open' | 'expand' | 'collapse' | 'hide' | 'pin';

export interface CanvasKeys {
  readonly cy: RefObject<cytoscape.Core | null>;
  readonly network: Network;
  readonly positions: Positions;
  readonly starts: readonly string[];
  readonly selected: readonly string[];
  readonly onSelect: (ids: readonly string[]) => void;
  readonly onCommand: ((command: NodeCommand, id: string) => void) | undefined;
  readonly onMenu: ((id: string, at: Point) => void) | undefined;
}

/** The drawing under the keyboard: arrows walk, letters act on the selected node, Tab leaves. */
export function useCanvasKeys(keys: CanvasKeys): (event: KeyboardEvent) => void {
  const { cy, network, positions, starts, selected, onSelect } = keys;
  const neighbours = useMemo(() => neighboursOf(network), [network]);
  const focus = selected.at(-1) ?? null;
  const entry = starts.find((id) => neighbours.has(id)) ?? network.nodes[0]?.id ?? null;

  const walk = (direction: Direction): void => {
    const shown = new Map([...positions].filter(([id]) => neighbours.has(id)));
    const target =
      focus === null
        ? entry
        : walkTarget({
            from: focus,
            direction,
            positions: shown,
            neighbours: neighbours.get(focus) ?? [],
          });
    if (target === null) return;
    onSelect([target]);
    if (cy.current !== null) revealNode(cy.current, target);
  };

  return (event) => {
    const command = canvasCommand(event);
    if (command === null || (command.type === 'leave' && focus === null)) return;
    event.preventDefault();
    const drawing = cy.current;
    switch (command.type) {
      case 'walk':
        walk(command.direction);
        return;
      case 'zoom-in':
      case 'zoom-out':
      case 'fit':
        if (drawing !== null) zoomDrawing(drawing, command.type);
        return;
      case 'leave':
        onSelect([]);
        return;
      case 'select':
        if (focus === null && entry !== null) onSelect([entry]);
        return;
      case 'menu':
        if (focus !== null && drawing !== null) {
          keys.onMenu?.(focus, nodeInWindow(drawing, focus));
        }
        return;
      default:
        if (focus !== null) keys.onCommand?.(command.type, focus);
    }
  };
}
