import { expectNoBarrier } from './support/barriers';
import { expect, expectNoSidewaysScroll, PHONE, test } from './support/journey';

/** Every page of the product, with a real record where one is needed. */
const PAGES = [
  '/',
  '/search?q=water',
  '/partners',
  '/partners/described?is=VET_PROVIDER&in=NL&region=NL34&sectors=55',
  '/organisations/nl-stichting-regionaal-opleidingencentrum-zuid-holland-zuid',
  '/niches',
  '/regions/NL34/niches',
  '/regions/NL34/niches?list=EMERGING',
  '/regions/NL34/niches/55',
  '/regions/NL34/niches/55/partners',
  '/regions',
  '/regions/NL34',
  '/regions/NL',
  '/regions/TR10/niches',
  '/sectors',
  '/sectors/55',
  '/projects/cove-2019-deus',
  '/themes/CY%7C2014-2020%7C2',
  '/my',
  '/my?shelf=trash',
  '/my/00000000-0000-4000-8000-000000000000',
  '/explore',
  '/explore?start=project:cove-2019-deus',
  '/about/sources',
  '/about/accessibility',
  '/organisations/nobody-here',
  '/no-such-page',
] as const;

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme });
    for (const path of PAGES) {
      test(`${path} has no serious barrier, wide and at 360 px`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.waitForLoadState('networkidle');
        await expectNoBarrier(page);
        await page.setViewportSize(PHONE);
        await expectNoSidewaysScroll(page);
        await expectNoBarrier(page);
      });
    }

    test('what opens has no serious barrier: reasons, a filter, the list of a search box', async ({
      page,
    }) => {
      await page.goto('/partners/described?is=VET_PROVIDER&in=NL&region=NL34&sectors=55');
      await page
        .getByRole('button', { name: /^Why .+\?$/ })
        .first()
        .click();
      await expect(page.getByRole('table', { name: /^The parts of the fit of / })).toBeVisible();
      await expectNoBarrier(page);
      await page.getByRole('button', { name: 'Any country' }).click();
      await expect(page.getByRole('checkbox').first()).toBeVisible();
      await expectNoBarrier(page);
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: /^Search organisations/ }).fill('zeeland');
      await expect(page.getByRole('option').first()).toBeVisible();
      await expectNoBarrier(page);
    });
  });
}
