import type { Locator, Page } from '@playwright/test';
import { expect, expectNoSidewaysScroll, PHONE, tabTo, test } from '../support/journey';

const START = '/explore?start=project:cove-2019-deus';
const ON_SCREEN = /(\d+) items and (\d+) ties are on screen/;

const drawing = (page: Page): Locator => page.getByRole('application');
const brought = (page: Page): Locator =>
  page.getByRole('status').filter({ hasText: /\d+ items? added beside/ });

/** How many items the page says are on screen. */
async function itemsOnScreen(page: Page): Promise<number> {
  const line = page.getByText(ON_SCREEN).first();
  await expect(line).toBeVisible();
  const [, items] = ON_SCREEN.exec((await line.textContent()) ?? '') ?? [];
  return Number(items);
}

async function openDrawing(page: Page): Promise<void> {
  await page.goto(START);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DeuS');
  await expect(drawing(page).locator('canvas').first()).toBeVisible();
}

const ARROWS = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft'] as const;
const TIES = /(\d+) of (\d+) ties drawn/;

/** Walks with the arrow keys until the page says of the node that some of its ties are not drawn yet. */
async function walkToUnfinishedNode(page: Page): Promise<void> {
  await tabTo(page, drawing(page));
  const said = page.getByRole('status').filter({ hasText: TIES });
  for (let step = 0; step < 24; step += 1) {
    await page.keyboard.press(ARROWS[Math.floor(step / 2) % ARROWS.length] ?? 'ArrowDown');
    const [text] = await said.allTextContents();
    const [, drawn, total] = TIES.exec(text ?? '') ?? [];
    if (drawn !== total) return;
  }
  throw new Error('No node with ties that are not drawn was reached in 24 steps.');
}

/** Opens the menu of the selected node by keyboard; it stands where the node is. */
async function openMenu(page: Page): Promise<Locator> {
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  return menu;
}

test('a coordinator starts from a search and expands by keyboard only', async ({ page }) => {
  await page.goto('/explore');
  await tabTo(page, page.getByRole('combobox', { name: 'Start from' }));
  await page.keyboard.type('deus');
  await expect(page.getByRole('option', { name: /DeuS/i }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/start=/);
  const before = await itemsOnScreen(page);
  await walkToUnfinishedNode(page);
  await page.keyboard.press('e');
  await expect(brought(page)).toBeVisible();
  expect(await itemsOnScreen(page)).toBeGreaterThan(before);
});

test('the address brings back the expanded view, and undo takes it back', async ({ page }) => {
  await openDrawing(page);
  const before = await itemsOnScreen(page);
  await walkToUnfinishedNode(page);
  await page.keyboard.press('e');
  await expect(brought(page)).toBeVisible();
  const after = await itemsOnScreen(page);
  await page.reload();
  await expect.poll(() => itemsOnScreen(page)).toBe(after);
  await page
    .getByRole('button', { name: /^Collapse / })
    .first()
    .click();
  await expect.poll(() => itemsOnScreen(page)).toBe(before);
});

/** Where a node with ties that are not drawn stands in the window: its menu opens there. */
async function placeOfUnfinishedNode(page: Page): Promise<readonly [number, number]> {
  // High enough for the menu of any node to open where the node is.
  await page.setViewportSize({ width: 1440, height: 1400 });
  await openDrawing(page);
  await walkToUnfinishedNode(page);
  const place = await (await openMenu(page)).boundingBox();
  await page.keyboard.press('Escape');
  return [place?.x ?? 0, place?.y ?? 0];
}

test('the menu of a node hides it, and undo brings it back', async ({ page }) => {
  const node = await placeOfUnfinishedNode(page);
  const before = await itemsOnScreen(page);
  await page.mouse.click(...node, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await expect.poll(() => itemsOnScreen(page)).toBeLessThan(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => itemsOnScreen(page)).toBe(before);
});

test('a double-click expands a node', async ({ page }) => {
  const node = await placeOfUnfinishedNode(page);
  const before = await itemsOnScreen(page);
  await page.mouse.dblclick(...node);
  await expect(brought(page)).toBeVisible();
  expect(await itemsOnScreen(page)).toBeGreaterThan(before);
});

test('E on a node that has nothing left to expand says so and adds nothing', async ({ page }) => {
  await openDrawing(page);
  const before = await itemsOnScreen(page);
  await tabTo(page, drawing(page));
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: /DeuS, Project/ })).toBeAttached();
  await page.keyboard.press('e');
  const said = page.getByRole('status').filter({ hasText: 'nothing left to expand' });
  await expect(said).toContainText(/^DeuS has nothing left to expand: all its \d+ ties/);
  expect(await itemsOnScreen(page)).toBe(before);
  await expect(page).not.toHaveURL(/open=/);
});

test('an address that starts from something unknown says so and offers other starts', async ({
  page,
}) => {
  await page.goto('/explore?start=organisation:not-there,project:cove-2019-deus');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('organisation:not-there');
  await expect(page.getByText('nothing in the data has this id')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Start from' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('DeuS');
});

test('an address that expands something unknown shows everything else', async ({ page }) => {
  await page.goto(`${START}&open=organisation:not-there`);
  const said = page.getByRole('alert').filter({ hasText: 'organisation:not-there' });
  await expect(said).toBeVisible();
  await expect(drawing(page)).toBeVisible();
  await said.getByRole('button').click();
  await expect(said).toHaveCount(0);
  await expect(page).not.toHaveURL(/not-there/);
});

test('a text that is too long to search for is answered with how long it may be', async ({
  page,
}) => {
  const text = 'partner '.repeat(30).trim();
  await page.goto('/explore');
  await page.getByRole('combobox', { name: 'Start from' }).fill(text);
  await expect(page.getByText(/239 characters.* at most 200/).last()).toBeVisible();
  await page.goto(`/search?q=${text}`);
  await expect(page.getByRole('status').filter({ hasText: 'too long' })).toContainText('200');
  await page.getByRole('searchbox').fill('deus');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('link', { name: /DeuS/ }).first()).toBeVisible();
});

test('T shows the table twin with the same items, and a reload keeps it', async ({ page }) => {
  await openDrawing(page);
  const items = await itemsOnScreen(page);
  await page.keyboard.press('t');
  const rows = page.getByRole('table', { name: 'Everything on screen' }).locator('tbody tr');
  await expect(rows).toHaveCount(items);
  await page.reload();
  await expect(rows).toHaveCount(items);
  await page.keyboard.press('t');
  await expect(drawing(page)).toBeVisible();
});

test('a coordinator explores on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await openDrawing(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('radio', { name: 'Table' }).check();
  await expect(page.getByRole('table', { name: 'Everything on screen' })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
