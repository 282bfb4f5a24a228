import type { Browser, Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { expect, expectNoSidewaysScroll, PHONE, tabTo, test } from '../support/journey';
import { addByKeyboard, aShortlist, expectSaved, noteAt, saveState } from '../support/saved-work';

/** Each journey names its list anew, so that the journeys can run beside each other and again. */
function title(what: string): string {
  return `${what} ${String(Date.now())} ${String(Math.round(performance.now()))}`;
}

/** The same document in a second browser, which shares nothing with the first. */
async function elsewhere(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(address);
  await expect(noteAt(page, 1)).toBeVisible();
  return page;
}

test('a shortlist is begun by keyboard only, is saved by itself, and survives a reload with its undo', async ({
  page,
}) => {
  await page.goto('/my');
  await expect(page.getByText('without sign-in')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'New shortlist', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Title' }));
  await page.keyboard.press('Control+A');
  const name = title('By keyboard');
  await page.keyboard.type(name);
  await addByKeyboard(page, 'noorderpoort', /Noorderpoort/);
  await tabTo(page, noteAt(page, 0));
  await page.keyboard.type('Met in Turku');
  await expect(saveState(page, /^Saving/)).toBeVisible();
  await expectSaved(page);
  await expectNoBarrier(page);

  await page.reload();
  await expect(noteAt(page, 0)).toHaveValue('Met in Turku');
  await noteAt(page, 0).focus();
  await page.keyboard.press('Control+Z');
  await expect(noteAt(page, 0)).toHaveValue('');
  await page.keyboard.press('Control+Shift+Z');
  await expect(noteAt(page, 0)).toHaveValue('Met in Turku');

  await page.getByRole('link', { name: 'My work' }).first().click();
  await expect(page.getByRole('link', { name })).toBeVisible();
});

test('two people edit different entries: both edits stand, and nobody is asked', async ({
  page,
  browser,
}) => {
  await aShortlist(page, title('Two people'));
  const other = await elsewhere(browser, page.url());
  await noteAt(page, 0).fill('from the first');
  await noteAt(other, 1).fill('from the second');
  await expectSaved(page);
  await expectSaved(other);
  await page.reload();
  await expect(noteAt(page, 0)).toHaveValue('from the first');
  await expect(noteAt(page, 1)).toHaveValue('from the second');
  await other.context().close();
});

test('two people edit one note: the second chooses, and the other text stays in the history', async ({
  page,
  browser,
}) => {
  await aShortlist(page, title('One note'));
  const other = await elsewhere(browser, page.url());
  await noteAt(page, 0).fill('they are interested');
  await expectSaved(page);
  await noteAt(other, 0).fill('they declined');
  const dialog = other.getByRole('dialog', { name: 'Two edits of the same' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText('they are interested')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await expectNoBarrier(other);

  await dialog.getByRole('button', { name: 'Decide later' }).last().click();
  await expect(saveState(other, /^Not saved: somebody else/)).toBeVisible();
  await expect(noteAt(other, 0)).toHaveValue('they declined');
  await other.getByRole('button', { name: 'Choose' }).click();
  await dialog.getByRole('radio', { name: /^Mine/ }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expectSaved(other);

  await page.reload();
  await expect(noteAt(page, 0)).toHaveValue('they declined');
  await page.getByRole('button', { name: 'History' }).click();
  await expect(page.getByRole('dialog').getByText('they are interested').first()).toBeVisible();
  await other.context().close();
});

test.describe('while the server is away', () => {
  // What the browser itself writes about a request that fails.
  test.use({ allowedErrors: /Failed to load resource|net::ERR/ });

  test('what is typed is kept on the device, also over a reload, and goes up later', async ({
    page,
  }) => {
    await aShortlist(page, title('Away'));
    const isSaving = /"operationName":"(SaveDocument|CreateDocument)"/;
    await page.route('**/graphql', (route) =>
      isSaving.test(route.request().postData() ?? '') ? route.abort() : route.continue(),
    );
    await noteAt(page, 0).fill('typed without a server');
    await expect(saveState(page, /^Not saved – kept on this device/)).toBeVisible();
    await page.reload();
    await expect(noteAt(page, 0)).toHaveValue('typed without a server');
    await expect(saveState(page, /^Not saved – kept on this device/)).toBeVisible();
    await page.getByRole('link', { name: 'My work' }).first().click();
    await expect(page.getByText('not saved. It is kept on this device')).toBeVisible();
    await page.goBack();
    await page.unroute('**/graphql');
    await expectSaved(page);
    await page.reload();
    await expect(noteAt(page, 0)).toHaveValue('typed without a server');
  });
});

test('a shortlist goes to the trash, comes back, and is deleted for good by a typed word', async ({
  page,
}) => {
  const name = title('Trash');
  await aShortlist(page, name);
  await page.goto(`/my?q=${encodeURIComponent(name)}`);
  await page.getByRole('button', { name: `Move to trash: ${name}` }).click();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name })).toBeVisible();
  await page.getByRole('button', { name: `Move to trash: ${name}` }).click();
  await page.getByRole('radio', { name: 'Trash' }).check();
  await page.getByRole('link', { name }).click();
  await expect(page.getByText('This is in the trash')).toBeVisible();
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('This is in the trash')).toHaveCount(0);
  await expect(noteAt(page, 0)).toBeEditable();

  await page.getByRole('button', { name: 'Move to trash' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Delete for good' })).toBeDisabled();
  await dialog.getByRole('textbox').fill('delete');
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page).toHaveURL(/shelf=trash/);
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});

test('a shortlist is kept in Dutch on a phone', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/my?lang=nl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mijn werk');
  await expectNoSidewaysScroll(page);
  await aShortlist(page, title('Telefoon'));
  await expectNoSidewaysScroll(page);
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').last().check();
  await expect(page.getByRole('heading', { name: 'Naast elkaar' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoBarrier(page);
});
