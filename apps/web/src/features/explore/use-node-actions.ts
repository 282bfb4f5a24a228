import { useRef, useState, type RefObject } from 'react';
import { useNavigate } from '@tanstack/react-router';
import {
  hiddenTieCounts,
  type Network,
  type NodeCommand,
  type Positions,
} from '../../shared/graph-canvas';
import type { ExpandRequest } from './components/expand-choices';
import { DEFAULT_LIMIT } from './explore-address';
import { branchKey, NEIGHBOURHOOD, type Branch } from './explore-graph';
import { beyondBudget, nextBranch, pageOf } from './explore-view';
import type { Explore } from './use-explore';

/** What came of the expansion asked for last: it was made, refused by the budget, or there was nothing to expand. */
export type Outcome =
  | {
      readonly type: 'grown';
      readonly key: string;
      readonly node: string;
      readonly label: string;
      readonly nodesBefore: number;
    }
  /** Number of nodes that the refused expansion would have drawn. */
  | { readonly type: 'refused'; readonly nodes: number }
  | {
      readonly type: 'exhausted';
      readonly node: string;
      readonly label: string;
      readonly ties: number;
    };

export interface NodeActions {
  readonly expand: (request: ExpandRequest) => void;
  readonly expandAll: (node: string) => void;
  readonly addStart: (id: string) => void;
  readonly pin: (id: string) => void;
  readonly run: (command: NodeCommand, id: string) => void;
  readonly positionsRef: RefObject<Positions>;
  readonly outcome: Outcome | null;
}

/** The branch that adds the neighbourhood of a second start. */
function neighbourhoodOf(node: string): Branch {
  return {
    node,
    type: NEIGHBOURHOOD,
    direction: null,
    kind: null,
    limit: DEFAULT_LIMIT,
    offset: 0,
  };
}

interface Graphs {
  /** On screen. */
  readonly network: Network;
  /** Brought in, before hiding and the legend: what is hidden need not be brought in again. */
  readonly whole: Network;
}

/** What can be done with a node, from the drawing, the keyboard, the menu, the inspector and the table alike. */
export function useNodeActions(explore: Explore, { network, whole }: Graphs): NodeActions {
  const { state, act } = explore;
  const navigate = useNavigate();
  const positionsRef = useRef<Positions>(new Map());
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const nodeOf = (id: string): Network['nodes'][number] | undefined =>
    network.nodes.find((node) => node.id === id);

  const grow = (branch: Branch, expected: number): void => {
    const beyond = beyondBudget(network.nodes.length, expected);
    if (beyond !== null) {
      setOutcome({ type: 'refused', nodes: beyond });
      return;
    }
    const { node } = branch;
    const label = nodeOf(node)?.label ?? node;
    setOutcome({
      type: 'grown',
      key: branchKey(branch),
      node,
      label,
      nodesBefore: whole.nodes.length,
    });
    act({ type: 'expand', branch });
  };
  const expand = (request: ExpandRequest): void => {
    grow(nextBranch(state, request.node, request), Math.min(request.limit, request.remaining));
  };
  const expandAll = (node: string): void => {
    const known = nodeOf(node);
    const left = hiddenTieCounts(whole).get(node) ?? DEFAULT_LIMIT;
    if (known !== undefined && left === 0) {
      setOutcome({ type: 'exhausted', node, label: known.label, ties: known.totalTies });
      return;
    }
    const choice = { type: null, direction: null, kind: null };
    grow(nextBranch(state, node, choice), Math.min(DEFAULT_LIMIT, left));
  };
  const addStart = (id: string): void => grow(neighbourhoodOf(id), DEFAULT_LIMIT);
  const pin = (id: string): void => {
    const at = positionsRef.current.get(id);
    if (at !== undefined) act({ type: 'pin', id, x: at.x, y: at.y });
  };
  const run = (command: NodeCommand, id: string): void => {
    const open = (page: string): void => void navigate({ to: page });
    runCommand({ explore, nodeOf, expandAll, pin, open }, command, id);
  };
  return { expand, expandAll, addStart, pin, run, positionsRef, outcome };
}

interface Runner {
  readonly explore: Explore;
  readonly nodeOf: (id: string) => Network['nodes'][number] | undefined;
  readonly expandAll: (node: string) => void;
  readonly pin: (id: string) => void;
  readonly open: (page: string) => void;
}

function runCommand(runner: Runner, command: NodeCommand, id: string): void {
  const { act, state } = runner.explore;
  const node = runner.nodeOf(id);
  if (node === undefined) return;
  switch (command) {
    case 'open': {
      const page = pageOf(node);
      if (page !== null) runner.open(page);
      return;
    }
    case 'expand':
      runner.expandAll(id);
      return;
    case 'collapse':
      act({ type: 'collapse', node: id });
      return;
    case 'hide':
      act({ type: 'hide', ids: [id] });
      return;
    case 'pin':
      if (state.pins.some((known) => known.id === id)) act({ type: 'unpin', id });
      else runner.pin(id);
  }
}
