import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** A phone of the smallest width that every screen must fit. */
export const PHONE = { width: 360, height: 740 } as const;

/** What a browser says when an answer fails; the journeys that break the server on purpose allow it. */
interface Journey {
  readonly allowedErrors: RegExp | null;
}

/** A test whose page must stay free of console errors and uncaught exceptions. */
export const test = base.extend<Journey>({
  allowedErrors: [null, { option: true }],
  page: async ({ page, allowedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    const unexpected = errors.filter((text) => allowedErrors?.test(text) !== true);
    expect(unexpected, 'errors in the console of the browser').toEqual([]);
  },
});

export { expect };

/** Fails when the page is wider than the window: then something has to be scrolled sideways to be read. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(content, 'width of the page').toBeLessThanOrEqual(window ?? 0);
}

/** Presses Tab until the element has the focus, as a person without a mouse does; too many steps are a failure. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await expect(target).toBeVisible();
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `reached with at most ${String(most)} presses of Tab`).toBeFocused();
}

/** Presses ArrowDown in a search box until the option is marked, then Enter. */
export async function arrowTo(page: Page, option: Locator, most = 12): Promise<void> {
  await expect(option).toBeVisible();
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await option.getAttribute('aria-selected')) === 'true') break;
  }
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
}

/** The first number of a text in tenths, so that sums of what is printed with one decimal are exact. */
export function tenths(text: string): number {
  const [figure] = /\d+(?:[.,]\d+)?/.exec(text) ?? [];
  if (figure === undefined) throw new Error(`There is no number in “${text}”.`);
  return Math.round(Number(figure.replace(',', '.')) * 10);
}
