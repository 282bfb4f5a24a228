import { canvasCommand, nearestInDirection, walkTarget } from './keyboard';

const stroke = (
  key: string,
  rest: Partial<KeyboardEvent> = {},
): Parameters<typeof canvasCommand>[0] => ({
  key,
  shiftKey: rest.shiftKey ?? false,
  ctrlKey: rest.ctrlKey ?? false,
  metaKey: rest.metaKey ?? false,
  altKey: rest.altKey ?? false,
});

const positions = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 200, y: 0 }],
  ['above', { x: 5, y: -80 }],
  ['diagonal', { x: -50, y: -60 }],
]);

describe('canvasCommand', () => {
  it.each([
    ['ArrowLeft', { type: 'walk', direction: 'left' }],
    [' ', { type: 'select' }],
    ['Enter', { type: 'open' }],
    ['E', { type: 'expand' }],
    ['e', { type: 'expand' }],
    ['Escape', { type: 'leave' }],
    ['+', { type: 'zoom-in' }],
    ['-', { type: 'zoom-out' }],
    ['0', { type: 'fit' }],
  ])('reads %s', (key, command) => {
    expect(canvasCommand(stroke(key))).toEqual(command);
  });

  it('opens the menu by Shift+F10 and leaves F10 alone', () => {
    expect(canvasCommand(stroke('F10', { shiftKey: true }))).toEqual({ type: 'menu' });
    expect(canvasCommand(stroke('F10'))).toBeNull();
  });

  it('leaves Tab and combinations with Ctrl to the browser', () => {
    expect(canvasCommand(stroke('Tab'))).toBeNull();
    expect(canvasCommand(stroke('0', { ctrlKey: true }))).toBeNull();
  });
});

describe('walking', () => {
  it('takes the nearest node that lies ahead', () => {
    const candidates = ['right', 'far right', 'above', 'diagonal'];
    expect(nearestInDirection({ from: 'middle', direction: 'right', positions, candidates })).toBe(
      'right',
    );
    expect(nearestInDirection({ from: 'middle', direction: 'up', positions, candidates })).toBe(
      'above',
    );
    expect(
      nearestInDirection({ from: 'middle', direction: 'down', positions, candidates }),
    ).toBeNull();
  });

  it('prefers a neighbour and falls back on any node', () => {
    expect(
      walkTarget({ from: 'middle', direction: 'right', positions, neighbours: ['far right'] }),
    ).toBe('far right');
    expect(walkTarget({ from: 'middle', direction: 'up', positions, neighbours: ['right'] })).toBe(
      'above',
    );
  });
});
