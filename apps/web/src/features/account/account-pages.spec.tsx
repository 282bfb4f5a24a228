import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import {
  type AccountFieldsFragment,
  type AccountSessionFieldsFragment,
  BeginSecondFactorDocument,
  type ChangeAccountMutationVariables,
  ConfirmSecondFactorDocument,
} from '../../graphql/generated';
import { renderInApp } from '../../test-support/render-in-app';
import { Gate } from './components/account-gate';
import { AccountLinkShown } from './components/account-link-shown';
import { AccountRows } from './components/account-rows';
import { SecondFactor } from './components/second-factor';
import { SessionRows } from './components/session-list';
import { TokenRows } from './components/token-list';
import { type MemberChange, WorkspaceMembers } from './components/workspace-members';

const AT = '2026-03-01T10:00:00Z';

function aSession(change: Partial<AccountSessionFieldsFragment>): AccountSessionFieldsFragment {
  return {
    ...{ mode: 'SIGNED_IN', personId: 'ann', name: 'Ann', userName: 'ann.smith' },
    ...{ isAdministrator: false, hasSecondFactor: false, hasAccounts: true, needsCode: false },
    ...change,
  };
}

describe('the gate of the account pages', () => {
  it('explains accounts to the one person of an installation, and offers the first', async () => {
    const session = aSession({ mode: 'SINGLE_PERSON', hasAccounts: false });
    const { container } = await renderInApp(<Gate session={session}>{() => 'inside'}</Gate>);
    expect(screen.getByRole('link', { name: 'Make the first account' })).toHaveAttribute(
      'href',
      '/account/first',
    );
    expect(screen.queryByText('inside')).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('sends a visitor to sign in, and back', async () => {
    await renderInApp(<Gate session={aSession({ mode: 'VISITOR' })}>{() => 'inside'}</Gate>);
    expect(screen.getByRole('link', { name: 'Sign in' }).getAttribute('href')).toMatch(
      /^\/sign-in\?from=/,
    );
  });

  it('keeps the accounts of others from who does not run the installation', async () => {
    const gate = (
      <Gate session={aSession({})} isForAdministrators>
        {() => 'inside'}
      </Gate>
    );
    await renderInApp(gate);
    expect(screen.queryByText('inside')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('for those who run the installation');
  });
});

describe('one’s account', () => {
  it('marks the session of this browser and ends another', async () => {
    const ended: string[] = [];
    const when = { createdAt: AT, usedAt: AT };
    const sessions = [
      { id: 'here', browser: 'Firefox, Linux', isCurrent: true, ...when },
      { id: 'there', browser: '', isCurrent: false, ...when },
    ];
    const { container } = await renderInApp(
      <SessionRows sessions={sessions} onEnd={(id) => ended.push(id)} />,
    );
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Firefox, Linuxthis browser');
    await userEvent.click(screen.getByRole('button', { name: /^End: Unknown browser/ }));
    expect(ended).toEqual(['there']);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says what a token may do and until when', async () => {
    const token = { id: 't', name: 'Export', createdAt: AT, expiresAt: AT, usedAt: null };
    const tokens = [{ ...token, scopes: ['READ', 'WRITE'] as const }];
    const { container } = await renderInApp(
      <TokenRows tokens={tokens} onRevoke={() => undefined} />,
    );
    expect(screen.getByRole('listitem')).toHaveTextContent(
      /reads and writes, until 1 March 2026\. Never used\./,
    );
    expect(screen.getByRole('button', { name: 'Revoke: Export' })).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('sets up a second factor: password, secret in groups of four, code, recovery codes', async () => {
    const user = userEvent.setup();
    const uri = 'otpauth://totp/Trellis:ann?secret=ABCDEFGH';
    const beginSecondFactor = { __typename: 'SecondFactorSecret', secret: 'ABCDEFGH', uri };
    const recoveryCodes = ['one-code', 'two-code'];
    const confirmSecondFactor = { __typename: 'SecondFactorAdded', recoveryCodes };
    const mocks = [
      {
        request: { query: BeginSecondFactorDocument, variables: { password: 'secret words' } },
        result: { data: { beginSecondFactor } },
      },
      {
        request: { query: ConfirmSecondFactorDocument, variables: { totp: '123456' } },
        result: { data: { confirmSecondFactor } },
      },
    ];
    const { container } = await renderInApp(<SecondFactor hasSecondFactor={false} />, { mocks });
    await user.click(screen.getByRole('button', { name: 'Set it up' }));
    await user.type(screen.getByLabelText('Your password'), 'secret words{Enter}');
    expect(await screen.findByText('ABCD EFGH')).toBeVisible();
    expect(screen.getByRole('link', { name: 'open it in the app.' })).toHaveAttribute('href', uri);
    expect(await axe(container)).toHaveNoViolations();
    await user.type(screen.getByLabelText('Code'), '123456{Enter}');
    expect(await screen.findByText(/one-code\s+two-code/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await window.navigator.clipboard.readText()).toBe('one-code\ntwo-code');
    expect(await screen.findByText('Copied.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I have kept them' }));
    expect(screen.queryByText(/one-code/)).toBeNull();
  });
});

describe('the members of a workspace', () => {
  const members = [
    { personId: 'ann', name: 'Ann', userName: 'ann.smith', role: 'ADMINISTRATOR', since: AT },
    { personId: 'bob', name: null, userName: 'bob', role: 'EDITOR', since: null },
  ] as const;

  it('get other roles and are taken out by who runs it', async () => {
    const changes: MemberChange[] = [];
    const { container } = await renderInApp(
      <WorkspaceMembers
        members={members}
        personId="ann"
        isChangeable
        onChange={(change) => changes.push(change)}
      />,
    );
    await userEvent.selectOptions(screen.getByLabelText('Role of bob'), 'Viewer');
    await userEvent.click(screen.getByRole('button', { name: 'Take out: bob' }));
    expect(changes).toEqual([
      { personId: 'bob', role: 'VIEWER' },
      { personId: 'bob', role: null },
    ]);
    expect(screen.queryByRole('button', { name: 'Take out: Ann' })).toBeNull();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('are only listed to everybody else', async () => {
    await renderInApp(
      <WorkspaceMembers
        members={members}
        personId="bob"
        isChangeable={false}
        onChange={() => undefined}
      />,
    );
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getAllByRole('listitem')[1]).toHaveTextContent('bobyouEditor');
  });
});

describe('the accounts of others', () => {
  const bob: AccountFieldsFragment = {
    ...{ personId: 'bob', userName: 'bob', name: null, isAdministrator: false, isDisabled: false },
    ...{ createdAt: AT, lastUsedAt: null, hasPassword: false, hasOpenLink: true },
    hasSecondFactor: true,
  };

  it('are disabled, and recovered with or without the second factor', async () => {
    const user = userEvent.setup();
    const changes: ChangeAccountMutationVariables[] = [];
    const recovered: unknown[] = [];
    const { container } = await renderInApp(
      <AccountRows
        accounts={[bob]}
        onRecover={(...asked) => recovered.push(asked)}
        onChange={(change) => changes.push(change)}
      />,
    );
    const row = within(screen.getByRole('listitem'));
    expect(screen.getByRole('listitem')).toHaveTextContent(
      'no password yet · a link waits to be used · second factor · not signed in',
    );
    await user.click(row.getByRole('button', { name: 'Disable: bob' }));
    expect(changes).toEqual([{ personId: 'bob', isDisabled: true }]);
    await user.click(row.getByRole('button', { name: 'Link for a password: bob' }));
    await user.click(row.getByRole('button', { name: 'Password, and remove the second factor' }));
    expect(recovered).toEqual([['bob', 'bob', true]]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('get a link whose secret stands behind the # of the address', async () => {
    const link = { userName: 'bob', token: 'secret', expiresAt: AT };
    const { container } = await renderInApp(<AccountLinkShown link={link} />);
    expect(screen.getByText(/\/account\/link#secret$/)).toBeVisible();
    expect(screen.getByRole('group')).toHaveFocus();
    expect(await axe(container)).toHaveNoViolations();
  });
});
