import { expect, test } from './support/journey';
import { startScratchProduct, type ScratchProduct } from './support/scratch-product.mjs';

const ORGANISATION = '/organisations/zz-school-of-fixtures';
const AWAY = 'The database does not answer at the moment';

/** Starting a database twice takes most of the time. */
const LIMIT = 300_000;

test.describe('the database dies while a page is open', () => {
  test.describe.configure({ timeout: LIMIT });
  // What the browser itself writes about an answer of 5xx.
  test.use({ allowedErrors: /Failed to load resource/ });

  let product: ScratchProduct | null = null;
  test.beforeAll(async () => {
    test.setTimeout(LIMIT);
    product = await startScratchProduct();
  });
  test.afterAll(() => product?.stop());

  test('the page says so, keeps what it shows and fills in by itself when it is back', async ({
    page,
  }) => {
    if (product === null) throw new Error('The product did not start.');
    await page.goto(`${product.url}${ORGANISATION}`);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toContainText('Škola fixtur');
    // The whole page is there before the database goes: what it shows is what has to stay.
    await page.waitForLoadState('networkidle');
    const openedAt = await page.evaluate(() => performance.timeOrigin);

    await product.killDatabase();
    await page.getByRole('link', { name: 'Regions', exact: true }).click();
    await expect(title).toHaveText('Which region?');
    await expect(page.getByRole('status').filter({ hasText: AWAY })).toBeVisible({
      timeout: 30_000,
    });
    await expect(page.getByRole('alert').filter({ hasText: AWAY })).toBeVisible({
      timeout: 30_000,
    });
    await page.goBack();
    await expect(title).toContainText('Škola fixtur');
    await page.goForward();

    await product.startDatabase();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(AWAY)).toHaveCount(0, { timeout: 60_000 });
    expect(await page.evaluate(() => performance.timeOrigin), 'no reload').toBe(openedAt);
  });
});
