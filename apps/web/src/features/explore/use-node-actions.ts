import { useRef, useState, type RefObject } from 'react';
import { useNavigate } from '@tanstack/react-router';
import type { Network, NodeCommand, Positions } from '../../shared/graph-canvas';
import type { ExpandRequest } from './components/expand-choices';
import { DEFAULT_LIMIT } from './explore-address';
import { branchKey, NEIGHBOURHOOD, type Branch } from './explore-graph';
import { beyondBudget, nextBranch, pageOf } from './explore-view';
import type { Explore } from './use-explore';

/** The expansion asked for last, to say what it brought. */
export interface LastExpansion {
  readonly key: string;
  readonly label: string;
  readonly nodesBefore: number;
}

export interface NodeActions {
  readonly expand: (request: ExpandRequest) => void;
  readonly expandAll: (node: string) => void;
  readonly addStart: (id: string) => void;
  readonly pin: (id: string) => void;
  readonly run: (command: NodeCommand, id: string) => void;
  readonly positionsRef: RefObject<Positions>;
  readonly last: LastExpansion | null;
  /** Number of nodes that the refused expansion would have drawn; null when none was refused. */
  readonly refused: number | null;
}

/** What can be done with a node, from the drawing, the keyboard, the menu, the inspector and the table alike. */
export function useNodeActions(explore: Explore, network: Network): NodeActions {
  const { state, act } = explore;
  const navigate = useNavigate();
  const positionsRef = useRef<Positions>(new Map());
  const [last, setLast] = useState<LastExpansion | null>(null);
  const [refused, setRefused] = useState<number | null>(null);
  const nodeOf = (id: string): Network['nodes'][number] | undefined =>
    network.nodes.find((node) => node.id === id);

  const grow = (branch: Branch, expected: number): void => {
    const beyond = beyondBudget(network.nodes.length, expected);
    setRefused(beyond);
    if (beyond !== null) return;
    const label = nodeOf(branch.node)?.label ?? branch.node;
    setLast({ key: branchKey(branch), label, nodesBefore: network.nodes.length });
    act({ type: 'expand', branch });
  };
  const expand = (request: ExpandRequest): void => {
    grow(nextBranch(state, request.node, request), Math.min(request.limit, request.remaining));
  };
  const expandAll = (node: string): void => {
    const total = nodeOf(node)?.totalTies ?? DEFAULT_LIMIT;
    const choice = { type: null, direction: null, kind: null };
    grow(nextBranch(state, node, choice), Math.min(DEFAULT_LIMIT, total));
  };
  const addStart = (id: string): void => {
    const branch = {
      node: id,
      type: NEIGHBOURHOOD,
      direction: null,
      kind: null,
      limit: DEFAULT_LIMIT,
      offset: 0,
    };
    grow(branch, DEFAULT_LIMIT);
  };
  const pin = (id: string): void => {
    const at = positionsRef.current.get(id);
    if (at !== undefined) act({ type: 'pin', id, x: at.x, y: at.y });
  };
  const run = (command: NodeCommand, id: string): void => {
    const open = (page: string): void => void navigate({ to: page });
    runCommand({ explore, nodeOf, expandAll, pin, open }, command, id);
  };
  return { expand, expandAll, addStart, pin, run, positionsRef, last, refused };
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
