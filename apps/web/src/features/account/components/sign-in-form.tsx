import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SignInDocument } from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import type { GivenProblem } from '../account-problem-view';
import { AccountForm, type FieldValue } from './account-form';
import { TextField } from './text-field';

/** User name and password, then the code of the second factor where the account has one. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }): ReactElement {
  const { t } = useTranslation('account');
  const [asksCode, setAsksCode] = useState(false);
  const [signIn] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const code = value('code').trim();
    const { data } = await signIn({
      variables: {
        userName: value('userName'),
        password: value('password'),
        totp: code === '' ? null : code,
      },
    });
    const result = data?.signIn;
    if (result?.__typename !== 'SignInProblem') {
      onSignedIn();
      return null;
    }
    if (result.code !== 'secondFactorNeeded') return result;
    setAsksCode(true);
    return null;
  };
  return (
    <AccountForm
      submit={t(asksCode ? 'signIn.submitCode' : 'signIn.submit')}
      send={send}
      beside={
        asksCode ? (
          <Button kind="quiet" onClick={() => setAsksCode(false)}>
            {t('signIn.another')}
          </Button>
        ) : null
      }
    >
      <div hidden={asksCode}>
        <TextField name="userName" label={t('field.userName')} autoComplete="username" />
        <TextField
          name="password"
          type="password"
          label={t('field.password')}
          autoComplete="current-password"
        />
      </div>
      {asksCode ? <CodeField /> : null}
    </AccountForm>
  );
}

function CodeField(): ReactElement {
  const { t } = useTranslation('account');
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <TextField
      ref={ref}
      name="code"
      label={t('field.signInCode')}
      hint={t('field.signInCodeHint')}
      autoComplete="one-time-code"
    />
  );
}
