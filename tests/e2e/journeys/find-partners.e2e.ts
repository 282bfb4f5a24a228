import { arrowTo, expect, expectNoSidewaysScroll, PHONE, tabTo, test } from '../support/journey';
import {
  expectPartsToAddUp,
  partsTable,
  suggestionItems,
  whyButtons,
} from '../support/suggestions';

const PROVIDER = /Opleidingencentrum Zuid-Holland Zuid/;
const ADDRESS = '/organisations/nl-stichting-regionaal-opleidingencentrum-zuid-holland-zuid';
const BLANK = { name: 'Your organisation' } as const;

test('a Dutch provider finds itself, reads three suggestions and opens the evidence of one', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('combobox', BLANK).fill('zuid-holland zuid');
  await page.getByRole('option', { name: PROVIDER }).first().click();
  await expect(page).toHaveURL(new RegExp(ADDRESS));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROVIDER);

  const items = suggestionItems(page);
  await expect(items.nth(2)).toBeVisible();
  const names = await Promise.all(
    [0, 1, 2].map((place) => items.nth(place).getByRole('link').first().textContent()),
  );
  expect(new Set(names).size).toBe(3);

  await whyButtons(page).first().click();
  await expectPartsToAddUp(page, items.first());
  await expect(page.getByRole('heading', { name: 'How you are connected' })).toBeVisible();
});

test('the button says what to do first, and Enter takes the first name found', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Find partners' }).click();
  await expect(page.getByText('Type the name of your organisation and choose it')).toBeVisible();
  await page.getByRole('combobox', BLANK).fill('opleidingencentrum zuid-holland zuid');
  await expect(page.getByRole('option', { name: PROVIDER }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROVIDER);
});

test('a provider finds partners by keyboard only', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: /^Search organisations/ })).toBeFocused();
  await page.keyboard.type('zuid-holland zuid');
  await arrowTo(page, page.getByRole('option', { name: PROVIDER }).first());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(PROVIDER);

  await tabTo(page, whyButtons(page).first());
  await page.keyboard.press('Enter');
  await expectPartsToAddUp(page, suggestionItems(page).first());
  await page.keyboard.press('Enter');
  await expect(partsTable(page)).toHaveCount(0);
});

test('a provider finds partners on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/');
  await expectNoSidewaysScroll(page);
  await page.getByRole('combobox', BLANK).fill('zuid-holland zuid');
  await page.getByRole('option', { name: PROVIDER }).first().click();
  await expect(suggestionItems(page).nth(2)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await whyButtons(page).first().click();
  await expectPartsToAddUp(page, suggestionItems(page).first());
  await expectNoSidewaysScroll(page);
});

test('the address gives back the same goal and suggestions', async ({ page, context }) => {
  await page.goto(ADDRESS);
  await expect(whyButtons(page).first()).toBeVisible();
  const abroad = await whyButtons(page).first().getAttribute('aria-label');
  await page.getByRole('radio', { name: 'Partners nearby' }).check();
  await expect(page).toHaveURL(/goal=local/);
  await expect(whyButtons(page).first()).not.toHaveAttribute('aria-label', abroad ?? '');
  const nearby = await whyButtons(page).first().getAttribute('aria-label');

  const again = await context.newPage();
  await again.goto(page.url());
  await expect(whyButtons(again).first()).toHaveAttribute('aria-label', nearby ?? '');
  await again.close();
});
