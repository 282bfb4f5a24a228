import type { Page } from '@playwright/test';
import {
  arrowTo,
  expect,
  expectNoSidewaysScroll,
  PHONE,
  tabTo,
  tenths,
  test,
} from '../support/journey';
import { whyButtons } from '../support/suggestions';

const QUESTION = 'Where could new training fit in Zeeland?';
const NICHE = 'Accommodation';
const DETAIL = 'Accommodation in Zeeland';
const PARTNERS = /\/regions\/NL34\/niches\/55\/partners/;

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const nicheLink = (page: Page) => page.getByRole('link', { name: NICHE, exact: true });
const partnersLink = (page: Page) =>
  page.getByRole('link', { name: 'Who could fill it', exact: true });
const zeeland = (page: Page) => page.getByRole('option', { name: /^(Region )?Zeeland/ }).first();

/** Points lost and score left, as printed, add up to the printed total, which is 100.0. */
async function expectNicheToAddUp(page: Page, name = 'Why this score'): Promise<void> {
  const rows = page.getByRole('table', { name }).locator('tbody tr');
  await expect(rows.nth(2)).toBeVisible();
  const texts = await rows.locator('td:last-child').allTextContents();
  const figures = texts.map(tenths);
  const total = figures.pop();
  expect(figures.reduce((sum, value) => sum + value, 0)).toBe(total);
  expect(total).toBe(1000);
}

test('an analyst opens a region, reads a niche and opens the partners who could fill it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'A region' }).fill('zeeland');
  await zeeland(page).click();
  await expect(title(page)).toHaveText(QUESTION);
  await nicheLink(page).click();
  await expect(title(page)).toHaveText(DETAIL);
  await expectNicheToAddUp(page);
  await partnersLink(page).click();
  await expect(page).toHaveURL(PARTNERS);
  await expect(title(page)).toHaveText(`Who could fill ${NICHE} in Zeeland?`);
  await expect(whyButtons(page).first()).toBeVisible();
});

test('an analyst reads a niche by keyboard only', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('combobox', { name: 'A region' }));
  await page.keyboard.type('zeeland');
  await arrowTo(page, zeeland(page));
  await expect(title(page)).toHaveText(QUESTION);
  await tabTo(page, nicheLink(page));
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(DETAIL);
  await expectNicheToAddUp(page);
  await tabTo(page, partnersLink(page));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(PARTNERS);
  await tabTo(page, whyButtons(page).first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Close the reasons' })).toBeFocused();
});

test('an analyst reads a niche on a phone, in Dutch', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/regions/NL34/niches?lang=nl');
  await expect(title(page)).toHaveText('Waar past nieuw opleidingsaanbod in Zeeland?');
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Verschaffen van accommodatie', exact: true }).click();
  await expect(title(page)).toContainText('Verschaffen van accommodatie');
  await expectNicheToAddUp(page, 'Waarom deze score');
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: 'Wie kan dit invullen', exact: true }).click();
  await expect(page).toHaveURL(PARTNERS);
  await expect(page.getByRole('button', { name: /^Waarom / }).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test('the emerging list is another question with its own address', async ({ page }) => {
  await page.goto('/regions/NL34/niches');
  await expect(title(page)).toHaveText(QUESTION);
  await page.getByText('Emerging', { exact: true }).click();
  await expect(title(page)).toHaveText('What is within reach of Zeeland?');
  await expect(page).toHaveURL(/list=EMERGING/);
  await page.getByRole('table', { name: 'Niches, ranked' }).getByRole('link').first().click();
  await expectNicheToAddUp(page);
});

test('a region without figures says so and leads on', async ({ page }) => {
  await page.goto('/regions/NL341/niches');
  await expect(title(page)).toContainText('There are no figures for');
  await page.getByRole('link', { name: /Zeeland \(NL34\)/ }).click();
  await expect(title(page)).toHaveText(QUESTION);
});

test.describe('the database is away while another list is asked for', () => {
  test.use({ allowedErrors: /Failed to load resource/ });

  test('the rows of the former list do not stand under the name of the new one', async ({
    page,
  }) => {
    await page.goto('/regions/NL34/niches');
    const rows = page.getByRole('main').getByRole('table');
    await expect(rows).toBeVisible();
    await page.route('**/graphql', (request) =>
      request.fulfill({
        status: 503,
        contentType: 'application/json',
        body: JSON.stringify({
          errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }],
        }),
      }),
    );
    await page.getByText('Emerging', { exact: true }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(rows).toHaveCount(0);
    await page.getByText('Uncovered', { exact: true }).click();
    await expect(rows).toBeVisible();
  });
});
