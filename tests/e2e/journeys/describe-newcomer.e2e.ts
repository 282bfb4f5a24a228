import { expect, expectNoSidewaysScroll, PHONE, tabTo, test } from '../support/journey';
import {
  expectPartsToAddUp,
  suggestionItems,
  suggestionsOf,
  whyButtons,
} from '../support/suggestions';

const ENTRY = { name: 'I am not on record yet' } as const;
const TITLE = 'Who should School aan Zee work with?';

test('a newcomer that is not in the data is described and gets suggestions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', ENTRY).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('School aan Zee');
  await page.getByRole('group', { name: 'What is it?' }).getByRole('button').click();
  await page.getByRole('checkbox', { name: 'VET provider' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Country' }).selectOption('NL');
  await page.getByRole('combobox', { name: 'Region', exact: true }).fill('zeeland');
  await page
    .getByRole('option', { name: /Zeeland/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(suggestionItems(page).nth(2)).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('name')).toBe('School aan Zee');
  expect(searchParams.toString()).toMatch(/is=.*VET_PROVIDER/);
  expect(searchParams.get('in')).toBe('NL');
  expect(searchParams.get('region')).toBe('NL34');

  await whyButtons(page).first().click();
  await expectPartsToAddUp(page, suggestionItems(page).first());
});

test('the description lives in the address and nowhere else', async ({ page, browser }) => {
  await page.goto('/partners/described?name=School+aan+Zee&is=VET_PROVIDER&in=NL&sectors=55');
  await expect(whyButtons(page).first()).toBeVisible();
  const first = await whyButtons(page).first().getAttribute('aria-label');

  // Another browser knows nothing but the address.
  const other = await browser.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(whyButtons(other).first()).toHaveAttribute('aria-label', first ?? '');
  await other.close();
});

test('a newcomer is described by keyboard only', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('link', ENTRY));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('School aan Zee');
  await tabTo(page, page.getByRole('group', { name: 'What is it?' }).getByRole('button'), 3);
  await page.keyboard.press('Enter');
  const provider = page.getByRole('checkbox', { name: 'VET provider' });
  await expect(provider).toBeVisible();
  await tabTo(page, provider, 20);
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('combobox', { name: 'Country' }), 5);
  await page.keyboard.type('Netherlands');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/in=NL/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await tabTo(page, whyButtons(page).first());
  await page.keyboard.press('Enter');
  await expectPartsToAddUp(page, suggestionItems(page).first());
});

test('a newcomer is described on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/partners/described');
  await expectNoSidewaysScroll(page);
  await page.getByRole('group', { name: 'What is it?' }).getByRole('button').click();
  await page.getByRole('checkbox', { name: 'VET provider' }).check();
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Country' }).selectOption('NL');
  await expect(suggestionsOf(page)).toBeVisible();
  await whyButtons(page).first().click();
  await expectPartsToAddUp(page, suggestionItems(page).first());
  await expectNoSidewaysScroll(page);
});
