import type { MockedProviderProps } from '@apollo/client/testing/react';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import {
  AccountOfLinkDocument,
  CreateFirstAccountDocument,
  SetPasswordByLinkDocument,
  SignInDocument,
} from '../../graphql/generated';
import { renderInApp } from '../../test-support/render-in-app';
import { FirstAccountForm } from './components/first-account-form';
import { SignInForm } from './components/sign-in-form';
import { PasswordByLink } from './link.page';

type Mocks = NonNullable<MockedProviderProps['mocks']>;

const PASSWORD = 'kettle-orbit-plum';

function signingIn(totp: string | null, signIn: object): Mocks[number] {
  const variables = { userName: 'ann', password: PASSWORD, totp };
  return { request: { query: SignInDocument, variables }, result: { data: { signIn } } };
}

function problem(code: string, seconds: number | null = null): object {
  const parameters =
    seconds === null
      ? []
      : [{ __typename: 'ProblemParameter', name: 'seconds', value: String(seconds) }];
  return { __typename: 'SignInProblem', code, parameters, seconds };
}

const SESSION = { __typename: 'Session', mode: 'SIGNED_IN' };

async function typeIn(user: ReturnType<typeof userEvent.setup>): Promise<void> {
  await user.type(screen.getByLabelText('User name'), 'ann');
  await user.click(screen.getByLabelText('Password'));
  await user.paste(PASSWORD);
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
}

describe('signing in', () => {
  it('names each empty field, goes to the first, and is known to password managers', async () => {
    const user = userEvent.setup();
    const { container } = await renderInApp(<SignInForm onSignedIn={() => undefined} />);
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    const name = screen.getByLabelText('User name');
    const password = screen.getByLabelText('Password');
    expect(name).toHaveFocus();
    expect(name).toHaveAccessibleDescription('This is missing.');
    expect(password).toBeInvalid();
    expect([name, password].map((each) => each.getAttribute('autocomplete'))).toEqual([
      ...['username', 'current-password'],
    ]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for the code where the account has a second factor, and keeps what was typed', async () => {
    const user = userEvent.setup();
    let isSignedIn = false;
    const mocks = [signingIn(null, problem('secondFactorNeeded')), signingIn('123456', SESSION)];
    const onSignedIn = (): void => {
      isSignedIn = true;
    };
    const { container } = await renderInApp(<SignInForm onSignedIn={onSignedIn} />, { mocks });
    await typeIn(user);
    const code = await screen.findByLabelText('Code of your app');
    expect(code).toHaveFocus();
    expect(code).toHaveAttribute('autocomplete', 'one-time-code');
    expect(await axe(container)).toHaveNoViolations();
    await user.type(code, '123456{Enter}');
    await screen.findByRole('button', { name: 'Go on' });
    await waitFor(() => {
      expect(isSignedIn).toBe(true);
    });
  });

  it('says in words why nobody is signed in', async () => {
    const user = userEvent.setup();
    const mocks = [signingIn(null, problem('signInRefused'))];
    await renderInApp(<SignInForm onSignedIn={() => undefined} />, { mocks });
    await typeIn(user);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(/password or the code is wrong, or the account is disabled/);
    expect(alert).toHaveFocus();
  });

  it('counts the seconds down that one has to wait', async () => {
    jest.useFakeTimers();
    const user = userEvent.setup({ advanceTimers: (ms) => jest.advanceTimersByTime(ms) });
    const mocks = [signingIn(null, problem('signInSlowed', 10))];
    await renderInApp(<SignInForm onSignedIn={() => undefined} />, { mocks });
    await typeIn(user);
    const button = await screen.findByRole('button', { name: 'Wait 10 seconds' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    act(() => jest.advanceTimersByTime(9_000));
    expect(button).toHaveTextContent('Wait 1 second');
    act(() => jest.advanceTimersByTime(1_000));
    expect(button).toHaveTextContent('Sign in');
    expect(button).toHaveAttribute('aria-disabled', 'false');
    jest.useRealTimers();
  });
});

describe('the first account', () => {
  const refused = {
    __typename: 'AccountProblem',
    code: 'passwordTooShort',
    parameters: [
      { __typename: 'ProblemParameter', name: 'least', value: '12' },
      { __typename: 'ProblemParameter', name: 'most', value: '128' },
    ],
  };

  it('asks for the code of the log where the API wants one, and shows a refusal at its field', async () => {
    const user = userEvent.setup();
    const variables = { userName: 'ann', password: 'short', name: null, code: 'log-code' };
    const request = { query: CreateFirstAccountDocument, variables };
    const mocks = [{ request, result: { data: { createFirstAccount: refused } } }];
    const { container } = await renderInApp(
      <FirstAccountForm needsCode onMade={() => undefined} />,
      { mocks },
    );
    await user.type(screen.getByLabelText('Code from the log of the server'), 'log-code');
    await user.type(screen.getByLabelText('User name'), 'ann');
    const password = screen.getByLabelText('Password');
    expect(password).toHaveAttribute('autocomplete', 'new-password');
    await user.type(password, 'short{Enter}');
    expect(await screen.findByText('Use at least 12 characters.')).toBeVisible();
    expect(password).toHaveFocus();
    expect(password).toHaveAccessibleDescription(/Use at least 12 characters\.$/);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('asks for no code at the machine itself', async () => {
    await renderInApp(<FirstAccountForm needsCode={false} onMade={() => undefined} />);
    expect(screen.queryByLabelText('Code from the log of the server')).toBeNull();
  });
});

describe('a one-time link', () => {
  const asked = (accountOfLink: string | null): Mocks[number] => ({
    request: { query: AccountOfLinkDocument, variables: { token: 'secret' } },
    result: { data: { accountOfLink } },
  });

  it('sets the password of whom it is for', async () => {
    const user = userEvent.setup();
    const variables = { token: 'secret', newPassword: PASSWORD };
    const setPasswordByLink = { __typename: 'PasswordSet', userName: 'bob' };
    const mocks = [
      asked('bob'),
      {
        request: { query: SetPasswordByLinkDocument, variables },
        result: { data: { setPasswordByLink } },
      },
    ];
    const { container } = await renderInApp(<PasswordByLink token="secret" />, { mocks });
    await user.type(await screen.findByLabelText('New password'), PASSWORD);
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Set the password' }));
    expect(await screen.findByText('The password of bob is set.')).toBeVisible();
  });

  it('says when it holds no longer, and whom to ask', async () => {
    await renderInApp(<PasswordByLink token="secret" />, { mocks: [asked(null)] });
    expect(await screen.findByText('This link holds no longer')).toBeVisible();
    expect(screen.getByText(/Ask somebody who runs this installation/)).toBeVisible();
  });
});
