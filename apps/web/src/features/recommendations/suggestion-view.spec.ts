import * as fc from 'fast-check';
import { someEvidence } from './suggestion-builder';
import { fitView, groupViews, openPoints, wholePercent } from './suggestion-view';

const tenths = (points: readonly number[]): number =>
  Math.round(points.reduce((sum, part) => sum + part, 0) * 10) / 10;

describe('the fit on screen', () => {
  it('is the sum of the groups on screen', () => {
    const { fit, segments } = fitView(someEvidence().groups);
    expect(fit).toBe(37);
    expect(tenths(segments.map(({ points }) => points))).toBe(fit);
  });

  it('shows the groups in one order, whatever order they arrive in', () => {
    const { groups } = someEvidence();
    expect(fitView([...groups].reverse())).toEqual(fitView(groups));
  });

  it('shows parts that add up to their group, for any points', () => {
    const points = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), {
      minLength: 9,
      maxLength: 9,
    });
    fc.assert(
      fc.property(points, (values) => {
        let next = 0;
        const groups = someEvidence().groups.map((group) => {
          const parts = group.parts.map((part) => ({ ...part, points: values[next++] ?? 0 }));
          return { ...group, parts, points: parts.reduce((sum, part) => sum + part.points, 0) };
        });
        const views = groupViews(groups);
        views.forEach((view) => {
          expect(tenths(view.parts.map((part) => part.points))).toBe(view.points);
        });
        expect(tenths(views.map((view) => view.points))).toBe(fitView(groups).fit);
      }),
    );
  });

  it('names what an unknown group could still add', () => {
    const open = openPoints(fitView(someEvidence().groups).segments);
    expect(open.map(({ group, maximum }) => [group, maximum])).toEqual([['REGIONAL_ECONOMY', 6]]);
  });

  it('never rounds “nearly all” up to all', () => {
    expect(wholePercent(0.9994)).toBe(0.99);
    expect(wholePercent(1)).toBe(1);
  });
});
