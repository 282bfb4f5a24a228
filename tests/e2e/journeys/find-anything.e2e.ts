import { expect, test } from '../support/journey';

for (const [why, text, name] of [
  ['without accents', 'dolnoslaskie', /Dolnośląskie/],
  ['with a typing error', 'noordrpoort', /Noorderpoort/],
  ['in capitals', 'NOORDERPOORT', /Noorderpoort/],
  ['by a Dutch label', 'verschaffen van accommodatie', /accommodati/i],
] as const) {
  test(`search finds ${why}`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(text)}`);
    await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
  });
}

test('the language is switched in the bar, stays on the next page and is in the address', async ({
  page,
}) => {
  await page.goto('/regions/NL34/niches');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Where could new training fit in Zeeland?',
  );
  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('menuitem', { name: 'Nederlands' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Waar past nieuw opleidingsaanbod in Zeeland?',
  );
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page).toHaveURL(/lang=nl/);
  await page.getByRole('link', { name: 'Verschaffen van accommodatie', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Verschaffen van accommodatie',
  );
});

test('an address that leads nowhere says so and leads on', async ({ page }) => {
  for (const [path, title] of [
    ['/organisations/%E0%A4%A', 'There is no such page'],
    ['/sectors/zz', 'There is no sector zz'],
    ['/regions/NL34/niches/abc', 'abc is not in this list for NL34'],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.goto('/no-such-page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('the page in an address is the page shown, and one beyond the end leads to the last', async ({
  page,
}) => {
  const results = page.getByRole('main').getByRole('list', { name: 'Results' });
  await page.goto('/search?q=water');
  await expect(results.getByRole('listitem').first()).toBeVisible();
  const first = await results.getByRole('listitem').first().textContent();
  await page.goto('/search?q=water&page=2');
  await expect(page.getByText(/^21–40 of/).first()).toBeVisible();
  await expect(results.getByRole('listitem').first()).not.toHaveText(first ?? '');

  await page.goto('/partners?page=5000');
  await expect(page.getByText('This list has no page 5,000')).toBeVisible();
  await page.getByRole('link', { name: 'To the last page' }).click();
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0);
});

test('words of an address count whatever their case, and those not understood are named', async ({
  page,
}) => {
  await page.goto('/regions/NL34/niches?list=emerging');
  await expect(page).toHaveURL(/list=EMERGING/);
  await page.goto('/partners?country=ZZ&countries=nl');
  const note = page.getByText('Not understood in the address');
  await expect(note).toContainText('country=ZZ');
  await page.getByRole('button', { name: 'Newcomers only' }).click();
  await expect(page).toHaveURL(/\/partners\?countries=NL&newcomers=true$/);
  await expect(note).toHaveCount(0);
});
