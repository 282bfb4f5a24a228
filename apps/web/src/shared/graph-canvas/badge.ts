import type { Palette } from './graph-style';
import type { Box } from './labels';

/** A pill with a number, drawn at the upper right of a node. */
export function badgeImage(count: number, palette: Palette): string {
  const text = `+${String(count)}`;
  const width = badgeWidth(count);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="16" viewBox="0 0 ${String(width)} 16">` +
    `<rect x="0.5" y="0.5" width="${String(width - 1)}" height="15" rx="7.5" fill="${palette.surface}" stroke="${palette.edge}"/>` +
    `<text x="${String(width / 2)}" y="11.5" font-family="Inter, system-ui, sans-serif" font-size="10" text-anchor="middle" fill="${palette['ink-2']}">${text}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

const BADGE_HEIGHT = 16;

/** Size and place of a badge for its style, at a scale. */
export function badgeMeasures(width: number, scale: number): Readonly<Record<string, number>> {
  return {
    badgeBase: width,
    badgeWidth: width * scale,
    badgeHeight: BADGE_HEIGHT * scale,
    badgeOffset: (width - 5) * scale,
    badgeRise: -9 * scale,
  };
}

/** What a badge covers at a scale, relative to the centre of its mark. */
export function badgeBox(width: number, size: number, scale: number): Box {
  const half = (size * scale) / 2;
  return {
    left: half - 5 * scale,
    right: half + (width - 5) * scale,
    top: -half - 9 * scale,
    bottom: -half + (BADGE_HEIGHT - 9) * scale,
  };
}

export function badgeWidth(count: number): number {
  return 10 + String(count).length * 6 + 6;
}
