import type { Browser, Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { expect, expectNoSidewaysScroll, PHONE, tabTo, test } from '../support/journey';
import { expectSaved } from '../support/saved-work';
import { startScratchProduct, type ScratchProduct } from '../support/scratch-product.mjs';

const LIMIT = 300_000;
const ANN = { userName: 'ann.smith', password: 'kettle-orbit-plum' };
const BOB = { userName: 'bob', password: 'twaalf tekens ja' };

/** A browser of somebody else, which shares nothing with the first. */
async function another(browser: Browser, locale: string): Promise<Page> {
  return (await browser.newContext({ locale, viewport: PHONE })).newPage();
}

function accountMenu(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('banner').getByRole('button', { name: /^(Account (of|van)|Your work)/ });
}

async function signIn(page: Page, { userName, password }: typeof ANN): Promise<void> {
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
}

/** Accounts change a whole installation, so these journeys have a database and a server of their own. */
test.describe('an installation goes from one person to several', () => {
  test.describe.configure({ mode: 'serial', timeout: LIMIT });

  let product: ScratchProduct | null = null;
  const at = (path: string): string => {
    if (product === null) throw new Error('The product did not start.');
    return `${product.url}${path}`;
  };
  test.beforeAll(async () => {
    test.setTimeout(LIMIT);
    product = await startScratchProduct({ databasePort: 7747, serverPort: 4140 });
  });
  test.afterAll(() => product?.stop());

  test('the first account, made by keyboard, takes over what one person saved', async ({
    page,
  }) => {
    await page.goto(at('/my'));
    await page.getByRole('button', { name: 'New shortlist', exact: true }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('From before');
    await expectSaved(page);

    await tabTo(page, accountMenu(page));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'My work' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'My work' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Make the first account' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('takes over everything that was saved here')).toBeVisible();
    await expectNoBarrier(page);
    await tabTo(page, page.getByLabel('User name'));
    await page.keyboard.type(ANN.userName);
    await page.keyboard.press('Tab');
    await page.keyboard.type('P@ssw0rd2026!');
    await page.keyboard.press('Enter');
    const password = page.getByLabel('Password');
    await expect(page.getByText('among the passwords that are guessed first')).toBeVisible();
    await expect(password).toBeFocused();
    await expectNoBarrier(page);
    await page.keyboard.press('Control+A');
    await page.keyboard.type(ANN.password);
    await page.keyboard.press('Enter');

    await expect(page.getByText('this browser')).toBeVisible();
    await expectNoBarrier(page);
    await page.getByRole('link', { name: 'My work' }).first().click();
    await expect(page.getByRole('link', { name: 'From before' })).toBeVisible();
  });

  test('everybody else is a visitor, gets an account by a link, and a workspace', async ({
    page,
    browser,
  }) => {
    await page.goto(at('/account/people'));
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await expectNoBarrier(page);
    await signIn(page, { ...ANN, password: 'another-orbit-plum' });
    await expect(page.getByRole('alert')).toContainText('You are not signed in');
    await signIn(page, ANN);
    await expect(page).toHaveURL(/\/account\/people$/);
    await page.getByLabel('User name').fill(BOB.userName);
    await page.getByRole('button', { name: 'Make the account and a link' }).click();
    const link = await page.locator('code').innerText();
    await expectNoBarrier(page);

    const bob = await another(browser, 'nl-NL');
    await bob.goto(link);
    await expectNoSidewaysScroll(bob);
    await bob.getByLabel('Nieuw wachtwoord').fill(BOB.password);
    await expectNoBarrier(bob);
    await bob.getByRole('button', { name: 'Wachtwoord instellen' }).click();
    await bob.getByRole('main').getByRole('link', { name: 'Inloggen' }).click();
    await bob.getByLabel('Gebruikersnaam').fill(BOB.userName);
    await bob.getByLabel('Wachtwoord').fill(BOB.password);
    await bob.getByRole('main').getByRole('button', { name: 'Inloggen' }).click();
    await expect(accountMenu(bob)).toHaveAccessibleName('Account van bob');
    await bob.goto(at('/my'));
    await expect(bob.getByText('From before')).toHaveCount(0);

    await page.getByRole('link', { name: 'Workspaces' }).click();
    await page.getByLabel('Name of the workspace').fill('Our school');
    await page.getByRole('button', { name: 'Make the workspace' }).click();
    await page.getByRole('button', { name: 'Add somebody: Our school' }).click();
    await page.getByLabel('User name of somebody to add').fill(BOB.userName);
    await page.getByRole('button', { name: 'Add to the workspace' }).click();
    await expect(page.getByLabel('Role of bob')).toHaveValue('EDITOR');
    await expectNoBarrier(page);
    await bob.goto(at('/account/workspaces'));
    await expect(bob.getByRole('heading', { name: 'Our school' })).toBeVisible();
    await expectNoSidewaysScroll(bob);
    await expectNoBarrier(bob);
    await bob.context().close();
  });

  test('signing out shows nothing of before, and signing in leads to no other site', async ({
    page,
  }) => {
    await page.goto(at('/sign-in?from=%2F%2Fevil.example%2Fmy'));
    await signIn(page, ANN);
    await expect(page).toHaveURL(at('/'));
    const tab = await page.context().newPage();
    await tab.goto(at('/my'));
    await expect(tab.getByRole('link', { name: 'From before' })).toBeVisible();
    await accountMenu(page).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
    // The other tab follows.
    await expect(tab.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
    await expect(tab.getByText('From before')).toHaveCount(0);
    await page.setViewportSize(PHONE);
    await expectNoSidewaysScroll(page);
  });

  test('what could not be saved before signing out is there after signing in again', async ({
    page,
  }) => {
    await page.goto(at('/sign-in?from=%2Fmy'));
    await signIn(page, ANN);
    await page.getByRole('link', { name: 'From before' }).click();
    const title = page.getByRole('textbox', { name: 'Title' });
    await expectSaved(page);
    await page.route('**/graphql', (route) =>
      (route.request().postData() ?? '').includes('SaveDocument')
        ? route.fulfill({ status: 200, json: { data: null, errors: [{ message: 'away' }] } })
        : route.continue(),
    );
    await title.fill('From before, and typed while away');
    await accountMenu(page).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();
    await page.unroute('**/graphql');
    await page.goto(at('/sign-in?from=%2Fmy'));
    await signIn(page, ANN);
    await expect(
      page.getByRole('link', { name: 'From before, and typed while away' }).first(),
    ).toBeVisible();
  });
});
