import { DARK, LIGHT } from './theme';

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Role = keyof typeof LIGHT;
const GROUNDS: readonly Role[] = ['ground', 'surface', 'sunk'];
const TEXTS: readonly Role[] = ['ink', 'ink-2', 'accent', 'warn', 'danger', 'good'];
const MARKS = Object.keys(LIGHT).filter(
  (role): role is Role => role.startsWith('kind-') || role.startsWith('part-') || role === 'edge',
);

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('the %s theme', (_name, colours: Readonly<Record<Role, string>>) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'shows %s on %s at 4.5:1 or more',
    (text, ground) => {
      expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ['warn', 'warn-soft'],
    ['danger', 'danger-soft'],
    ['accent', 'accent-soft'],
    ['on-accent', 'accent'],
  ] as const)('shows %s on %s at 4.5:1 or more', (text, ground) => {
    expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARKS)('draws %s on cards and pages at 3:1 or more', (mark) => {
    expect(contrast(colours[mark], colours.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours[mark], colours.ground)).toBeGreaterThanOrEqual(3);
  });
});
