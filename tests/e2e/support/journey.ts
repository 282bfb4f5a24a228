import { expect, test as base, type Page } from '@playwright/test';

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
  expect(content).toBeLessThanOrEqual(window ?? 0);
}
