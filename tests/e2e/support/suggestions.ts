import { expect, type Locator, type Page } from '@playwright/test';
import { tenths } from './journey';

/** The six groups of a fit, in the words of the page. */
const GROUPS: readonly string[] = [
  'Shared network',
  'Track record',
  'Topic',
  'Complementarity',
  'Geography',
  'Regional economy',
];

export const suggestionsOf = (page: Page): Locator =>
  page.getByRole('list', { name: 'Suggested partners, best first' });

/** The suggestions themselves: list items with a fit, without the lists inside an opened one. */
export const suggestionItems = (page: Page): Locator =>
  suggestionsOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('img', { name: /^Fit / }) });

export const whyButtons = (page: Page): Locator => page.getByRole('button', { name: /^Why .+\?$/ });

export const partsTable = (page: Page): Locator =>
  page.getByRole('table', { name: /^The parts of the fit of / });

interface Row {
  readonly name: string;
  readonly points: number;
}

/** Checks an opened suggestion: parts add up to their group, groups to the fit, and the fit is that of the list. */
export async function expectPartsToAddUp(page: Page, item: Locator): Promise<void> {
  const table = partsTable(page);
  await expect(table).toBeVisible();
  const rows = await table.locator('tbody tr, tfoot tr').evaluateAll((lines) =>
    lines.map((line) => ({
      name: line.querySelector('th')?.textContent ?? '',
      points: line.querySelector('td')?.textContent ?? '',
    })),
  );
  const read = rows.map(({ name, points }): Row => ({ name, points: tenths(points) }));
  const fit = read.pop();
  expect(fit?.name).toBe('Fit');
  const groups = read.filter(({ name }) => GROUPS.includes(name));
  expect(groups.map(({ name }) => name)).toEqual(GROUPS);
  expect(sum(groups), 'the groups add up to the fit').toBe(fit?.points);
  for (const [place, group] of read.entries()) {
    if (!GROUPS.includes(group.name)) continue;
    const parts = partsBelow(read, place);
    if (parts.length > 0) {
      expect(sum(parts), `the parts of ${group.name} add up`).toBe(group.points);
    }
  }
  const bar = await item.getByRole('img', { name: /^Fit / }).getAttribute('aria-label');
  expect(tenths(bar ?? ''), 'the fit shown in the list').toBe(fit?.points);
}

function partsBelow(rows: readonly Row[], place: number): readonly Row[] {
  const after = rows.slice(place + 1);
  const end = after.findIndex(({ name }) => GROUPS.includes(name));
  return end === -1 ? after : after.slice(0, end);
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, { points }) => total + points, 0);
}
