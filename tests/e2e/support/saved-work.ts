import { expect, type Locator, type Page } from '@playwright/test';

/** The note of the entry at a place of a shortlist, from 0. */
export function noteAt(page: Page, place: number): Locator {
  return page.getByRole('textbox', { name: /^(Note on|Notitie over) / }).nth(place);
}

/** The words that say how far the document is saved. */
export function saveState(page: Page, words: RegExp): Locator {
  return page.getByRole('article').getByRole('status').filter({ hasText: words }).first();
}

export async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page, /^(Saved|Bewaard) /)).toBeVisible();
}

/** Adds an organisation by what is typed, as a person does who takes the first name found. */
export async function addByKeyboard(page: Page, text: string, name: RegExp): Promise<void> {
  const box = page.getByRole('combobox', {
    name: /^(Add an organisation|Een organisatie toevoegen)/,
  });
  await box.focus();
  await page.keyboard.type(text);
  await expect(page.getByRole('option', { name }).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name }).first()).toBeVisible();
}

/** Begins a shortlist with two organisations under a title of its own, and waits until it is saved. */
export async function aShortlist(page: Page, title: string): Promise<void> {
  await page.goto('/my');
  await page.getByRole('button', { name: /^(New|Nieuwe) shortlist$/ }).click();
  await page.getByRole('textbox', { name: /^Tit(le|el)$/ }).fill(title);
  await addByKeyboard(page, 'opleidingencentrum zuid-holland zuid', /Zuid-Holland Zuid/);
  await addByKeyboard(page, 'noorderpoort', /Noorderpoort/);
  await expectSaved(page);
}
