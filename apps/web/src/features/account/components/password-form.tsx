import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangePasswordDocument, OwnSessionsDocument } from '../../../graphql/generated';
import { Card } from '../../../shared/ui/card';
import type { GivenProblem } from '../account-problem-view';
import { AccountForm, type FieldValue } from './account-form';
import type { OwnSession } from './name-form';
import { NewPasswordField } from './new-password-field';
import { TextField } from './text-field';

export function PasswordForm({ session }: OwnSession): ReactElement {
  const { t } = useTranslation('account');
  const [change] = useMutation(ChangePasswordDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [OwnSessionsDocument],
  });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const variables = { password: value('password'), newPassword: value('newPassword') };
    const { data } = await change({ variables });
    return data?.changePassword.__typename === 'AccountProblem' ? data.changePassword : null;
  };
  return (
    <Card title={t('account.passwordTitle')}>
      <AccountForm
        submit={t('account.changePassword')}
        send={send}
        done={t('account.passwordChanged')}
        isCleared
      >
        <input
          type="text"
          name="userName"
          autoComplete="username"
          value={session.userName ?? ''}
          readOnly
          hidden
        />
        <TextField
          name="password"
          type="password"
          label={t('field.currentPassword')}
          autoComplete="current-password"
        />
        <NewPasswordField label={t('field.newPassword')} />
      </AccountForm>
    </Card>
  );
}
