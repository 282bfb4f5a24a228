import type { LayoutName } from './layout-names';
import { arrange, grow, type Arrangement } from './layouts';
import type { Network, NetworkNode, NetworkTie, Point, Positions } from './network';

/** Nodes that came in together: around a start, or beside the node that was expanded. */
export interface Stage {
  readonly network: Network;
  readonly parent: string | null;
}

export interface PlannedPin extends Point {
  readonly id: string;
  /** Number of stages after the first when the node was put there. */
  readonly after: number;
}

/** How a drawing came about. Positions follow from it alone, so the same plan always gives the same picture. */
export interface DrawingPlan {
  readonly stages: readonly Stage[];
  readonly starts: readonly string[];
  readonly layout: LayoutName;
  /** Width by height of the frame; that of a screen when absent. */
  readonly ratio?: number;
  /** Stages after the first that the layout was applied to. */
  readonly arrangedAfter: number;
  readonly pins: readonly PlannedPin[];
}

function union(networks: readonly Network[]): Network {
  const nodes = new Map<string, NetworkNode>();
  const ties = new Map<string, NetworkTie>();
  for (const network of networks) {
    for (const node of network.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
    for (const tie of network.ties) if (!ties.has(tie.id)) ties.set(tie.id, tie);
  }
  return { nodes: [...nodes.values()], ties: [...ties.values()] };
}

function withPins(positions: Positions, pins: readonly PlannedPin[]): Positions {
  if (pins.length === 0) return positions;
  const moved = new Map(positions);
  for (const { id, x, y } of pins) if (moved.has(id)) moved.set(id, { x, y });
  return moved;
}

/** The layout of the stages it was applied to; the costly part, kept while only later stages change. */
export function arrangeStages(
  plan: Pick<DrawingPlan, 'stages' | 'starts' | 'layout' | 'arrangedAfter' | 'ratio'>,
): Arrangement {
  const network = union(plan.stages.slice(0, plan.arrangedAfter + 1).map((stage) => stage.network));
  return arrange(plan.layout, { network, starts: plan.starts, ratio: plan.ratio });
}

/** Adds the later stages one by one, each beside its parent, with nodes put in place by hand taken into account. */
export function growStages(arranged: Arrangement, plan: DrawingPlan): Positions {
  const first = plan.arrangedAfter + 1;
  let known = union(plan.stages.slice(0, first).map((stage) => stage.network));
  let positions = withPins(
    arranged.positions,
    plan.pins.filter((pin) => pin.after <= plan.arrangedAfter),
  );
  for (const [index, stage] of plan.stages.slice(first).entries()) {
    positions = grow({ known, positions, added: stage.network, parent: stage.parent });
    known = union([known, stage.network]);
    const after = first + index;
    positions = withPins(
      positions,
      plan.pins.filter((pin) => pin.after === after),
    );
  }
  return positions;
}
