import { useMutation, useQuery } from '@apollo/client/react';
import { Link, useLocation } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountOfLinkDocument, SetPasswordByLinkDocument } from '../../graphql/generated';
import { Card } from '../../shared/ui/card';
import { EmptyNote } from '../../shared/ui/empty-note';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import type { GivenProblem } from './account-problem-view';
import classes from './account.module.css';
import { AccountForm, type FieldValue } from './components/account-form';
import { NewPasswordField } from './components/new-password-field';

/** Sets a password by a one-time link. */
export function LinkPage(): ReactElement {
  const { t } = useTranslation('account');
  const token = useLocation({ select: ({ hash }) => hash });
  return (
    <>
      <PageHeader title={t('link.title')} />
      <div className={classes['narrow']}>
        <PasswordByLink key={token} token={token} />
      </div>
    </>
  );
}

export function PasswordByLink({ token }: { readonly token: string }): ReactElement {
  const { t } = useTranslation('account');
  const [setFor, setSetFor] = useState<string | null>(null);
  const query = useQuery(AccountOfLinkDocument, {
    variables: { token },
    fetchPolicy: 'no-cache',
    skip: setFor !== null,
  });
  const [setPassword] = useMutation(SetPasswordByLinkDocument, { fetchPolicy: 'no-cache' });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const { data } = await setPassword({ variables: { token, newPassword: value('newPassword') } });
    const result = data?.setPasswordByLink;
    if (result?.__typename === 'AccountProblem') return result;
    setSetFor(result?.userName ?? '');
    return null;
  };
  if (setFor !== null) {
    return (
      <EmptyNote title={t('link.done', { userName: setFor })}>
        <Link to="/sign-in">{t('menu.signIn')}</Link>
      </EmptyNote>
    );
  }
  return (
    <QuerySection
      query={query}
      isEmpty={({ accountOfLink }) => accountOfLink === null}
      empty={
        <EmptyNote title={t('link.over')}>
          <p>{t('link.overAdvice')}</p>
        </EmptyNote>
      }
    >
      {({ accountOfLink }) => (
        <Card>
          <p>{t('link.for', { userName: accountOfLink })}</p>
          <AccountForm submit={t('link.submit')} send={send}>
            <input
              type="text"
              name="userName"
              autoComplete="username"
              value={accountOfLink ?? ''}
              readOnly
              hidden
            />
            <NewPasswordField label={t('field.newPassword')} />
          </AccountForm>
        </Card>
      )}
    </QuerySection>
  );
}
