import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import type { DocumentFieldsFragment } from '../../graphql/generated';
import { renderInApp } from '../../test-support/render-in-app';
import { DeleteDialog } from './components/delete-dialog';
import { MyWorkList } from './components/my-work-list';
import { NothingSaved } from './components/nothing-saved';
import type { RowAct } from './my-work-view';

const PERSON = { id: 'bob', name: 'Bob' };

function aDocument(change: Partial<DocumentFieldsFragment> = {}): DocumentFieldsFragment {
  return {
    ...{ id: 'd', kind: 'shortlist', kindVersion: 1, title: 'Partners', revision: 1, content: {} },
    ...{ shelf: 'ACTIVE', right: 'OWN', shares: [], owner: PERSON, lastChangedBy: PERSON },
    ...{ createdAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z', deletedAfter: null },
    ...change,
  };
}

describe('the list of saved work', () => {
  it('says kind, who sees it, last change and by whom, and offers what may be done', async () => {
    const asked: RowAct[] = [];
    const shares = [{ workspaceId: 'w', name: 'Our school', access: 'VIEW' as const }];
    const documents = [
      aDocument({ shares }),
      aDocument({ id: 'e', title: 'Not mine', right: 'VIEW', kind: 'idea' }),
    ];
    const { container } = await renderInApp(
      <MyWorkList documents={documents} onAct={(_document, act) => asked.push(act)} />,
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Shortlist · shared with Our school');
    expect(first).toHaveTextContent(/1 Jan 2026.*by Bob/);
    expect(second).toHaveTextContent('Idea · only you');
    if (second === undefined) throw new Error('There is one row.');
    expect(within(second).queryAllByRole('button')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Move to trash: Partners' }));
    expect(asked).toEqual(['trash']);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('deletes for good only after the word is typed', async () => {
    const user = userEvent.setup();
    let isDeleted = false;
    await renderInApp(
      <DeleteDialog
        title="Partners"
        onCancel={() => undefined}
        onDelete={() => {
          isDeleted = true;
        }}
      />,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Delete for good?' });
    await user.type(within(dialog).getByRole('textbox'), 'delet{Enter}');
    expect(isDeleted).toBe(false);
    await user.type(within(dialog).getByRole('textbox'), 'e{Enter}');
    expect(isDeleted).toBe(true);
  });

  it('says, while nothing is saved, what can be and where', async () => {
    const { container } = await renderInApp(<NothingSaved search={{}} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      ...['/partners', '/search', '/explore', '/partners/described'],
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });
});
