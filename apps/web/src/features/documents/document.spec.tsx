import { type MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SHORTLIST, type JsonObject } from '@trellis/domain/documents';
import { axe } from 'jest-axe';
import { createConnection } from '../../graphql/connection';
import { SessionDocument, ShortlistEntryDocument } from '../../graphql/generated';
import { draftsIn } from '../../shared/documents/drafts';
import { aloneTab } from '../../shared/documents/live-tabs';
import { SavedWork } from '../../shared/documents/saved-work';
import { SavedWorkContext } from '../../shared/documents/saved-work-context';
import type { Outcome, SavedDocument, SavingApi } from '../../shared/documents/saving-api';
import { memoryStorage } from '../../shared/documents/saving-sample';
import { renderInApp } from '../../test-support/render-in-app';
import { DocumentScreen } from './document.page';

const PERSON = { __typename: 'Person', id: 'ann', name: null } as const;

function aShortlist(content: JsonObject, change: Partial<SavedDocument> = {}): SavedDocument {
  return {
    ...{ id: 'd', kind: 'shortlist', kindVersion: 1, title: 'Partners', revision: 1, content },
    ...{ shelf: 'ACTIVE', right: 'OWN', shares: [], owner: PERSON, lastChangedBy: PERSON },
    ...{ createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z', deletedAfter: null },
    ...change,
  };
}

const TWO = {
  purpose: 'Hospitality',
  entries: [
    { id: 'nl-a', note: 'Met in Turku', stage: 'contacted' },
    { id: 'nl-b', note: '', stage: 'considered' },
  ],
};

function entryMock(id: string, name: string): MockLink.MockedResponse {
  return {
    request: { query: ShortlistEntryDocument, variables: { id } },
    maxUsageCount: 5,
    result: {
      data: {
        organisation: {
          __typename: 'Organisation',
          ...{ id, name, kind: 'VET_PROVIDER', website: null, projectCount: 2, partnerCount: 9 },
          country: { __typename: 'Country', code: 'NL', name: 'Netherlands' },
          place: null,
          sectors: [],
        },
      },
    },
  };
}

const MOCKS: readonly MockLink.MockedResponse[] = [
  entryMock('nl-a', 'Alfa College'),
  entryMock('nl-b', 'Beta School'),
  {
    request: { query: SessionDocument },
    maxUsageCount: 5,
    result: {
      data: {
        session: {
          ...{ __typename: 'Session', mode: 'SINGLE_PERSON', personId: 'ann', workspaces: [] },
        },
      },
    },
  },
];

interface Shown {
  readonly document: SavedDocument | null;
  readonly outcome?: Outcome;
}

async function show({ document, outcome = { type: 'unanswered' } }: Shown): Promise<HTMLElement> {
  const api: SavingApi = {
    load: () => Promise.resolve(document),
    send: () => Promise.resolve(outcome),
  };
  const work = new SavedWork({
    api,
    connection: createConnection(),
    drafts: draftsIn(memoryStorage()),
    tabs: aloneTab('one'),
    person: () => Promise.resolve('ann'),
    uuid: () => 'edit',
    now: () => 0,
  });
  const { container } = await renderInApp(
    <SavedWorkContext value={work}>
      <DocumentScreen id="d" />
    </SavedWorkContext>,
    { mocks: MOCKS },
  );
  return container;
}

describe('the page of a shortlist', () => {
  it('shows title, state, entries with stage and note, without a barrier', async () => {
    const container = await show({ document: aShortlist(TWO) });
    expect(await screen.findByRole('link', { name: 'Alfa College' })).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Partners');
    expect(screen.getByText(/^Saved 1 Jan 2026/)).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Note on Alfa College' })).toHaveValue(
      'Met in Turku',
    );
    expect(screen.getByRole('combobox', { name: 'Stage of Alfa College' })).toHaveValue(
      'contacted',
    );
    expect(await axe(container)).toHaveNoViolations();
  });

  it('reorders, removes with undo, and compares side by side', async () => {
    const user = userEvent.setup();
    const container = await show({ document: aShortlist(TWO) });
    await screen.findByRole('link', { name: 'Alfa College' });
    const names = (): readonly (string | null)[] =>
      within(screen.getAllByRole('list')[0] ?? container)
        .getAllByRole('link')
        .map((link) => link.textContent);
    await user.click(screen.getByRole('button', { name: 'Move Beta School up' }));
    expect(names()).toEqual(['Beta School', 'Alfa College']);
    await user.click(screen.getByRole('button', { name: 'Remove Beta School' }));
    expect(names()).toEqual(['Alfa College']);
    const toast = screen.getByText('Beta School is off the list.').parentElement ?? container;
    await user.click(within(toast).getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Beta School', 'Alfa College']);
    await user.click(screen.getByRole('checkbox', { name: 'Compare Alfa College' }));
    await user.click(screen.getByRole('checkbox', { name: 'Compare Beta School' }));
    expect(screen.getByRole('table', { name: 'Side by side' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('lets choose by field where two people wrote the same', async () => {
    const user = userEvent.setup();
    const [, second] = TWO.entries;
    const declined = { id: 'nl-a', note: 'They declined', stage: 'contacted' };
    const theirs = { ...TWO, entries: second === undefined ? [declined] : [declined, second] };
    await show({
      document: aShortlist(TWO),
      outcome: { type: 'conflicted', document: aShortlist(theirs, { revision: 2 }) },
    });
    await user.type(await screen.findByRole('textbox', { name: 'Note on Alfa College' }), '!');
    const dialog = await screen.findByRole(
      'dialog',
      { name: 'Two edits of the same' },
      { timeout: 4000 },
    );
    expect(within(dialog).getByText('Met in Turku!')).toBeVisible();
    expect(await axe(dialog)).toHaveNoViolations();
    await user.click(within(dialog).getByRole('radio', { name: /^Theirs/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    expect(screen.getByRole('textbox', { name: 'Note on Alfa College' })).toHaveValue(
      'They declined',
    );
  }, 15_000);

  it('cannot be edited in the trash, and says until when it lies there', async () => {
    const container = await show({
      document: aShortlist(TWO, { shelf: 'TRASH', deletedAfter: '2026-02-01T00:00:00Z' }),
    });
    expect(await screen.findByText(/will be deleted on 1 February 2026/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    expect(await screen.findByRole('button', { name: 'Restore' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('is said to be missing where there is none', async () => {
    await show({ document: null });
    expect(await screen.findByText('There is no such saved work for you')).toBeVisible();
  });

  it('invites to add organisations while it is empty', async () => {
    const container = await show({ document: aShortlist(SHORTLIST.empty) });
    expect(await screen.findByText('No organisation is on this list yet')).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
