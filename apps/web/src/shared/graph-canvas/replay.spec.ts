import { aNode, aPartnership, aTie } from './network-builder';
import { arrangeStages, growStages, type DrawingPlan } from './replay';

const branch = (parent: string, names: readonly string[]): DrawingPlan['stages'][number] => ({
  parent,
  network: {
    nodes: [aNode(parent), ...names.map((name) => aNode(name))],
    ties: names.map((name) => aTie(parent, name)),
  },
});

const plan: DrawingPlan = {
  stages: [
    { parent: null, network: aPartnership(30, 50) },
    branch('project:0', ['x1', 'x2', 'x3']),
    branch('x2', ['y1', 'y2']),
  ],
  starts: ['project:0'],
  layout: 'force',
  arrangedAfter: 0,
  pins: [],
};

const positionsOf = (
  value: DrawingPlan,
): readonly (readonly [string, { x: number; y: number }])[] => [
  ...growStages(arrangeStages(value), value),
];

describe('replaying a plan', () => {
  it('gives the same picture every time', () => {
    expect(positionsOf(plan)).toEqual(positionsOf(plan));
  });

  it('leaves everything drawn so far in place when a stage is added', () => {
    const before = new Map(positionsOf({ ...plan, stages: plan.stages.slice(0, 2) }));
    const after = new Map(positionsOf(plan));
    for (const [id, point] of before) expect(after.get(id)).toEqual(point);
    expect(after.has('y1')).toBe(true);
  });

  it('draws later stages around a node that was put in place by hand', () => {
    const pinned = { ...plan, pins: [{ id: 'x2', x: 2000, y: 900, after: 1 }] };
    const after = new Map(positionsOf(pinned));
    expect(after.get('x2')).toEqual({ x: 2000, y: 900 });
    expect(
      Math.hypot((after.get('y1')?.x ?? 0) - 2000, (after.get('y1')?.y ?? 0) - 900),
    ).toBeLessThan(200);
  });
});
