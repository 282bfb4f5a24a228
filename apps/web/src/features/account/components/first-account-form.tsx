import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateFirstAccountDocument } from '../../../graphql/generated';
import type { GivenProblem } from '../account-problem-view';
import { AccountForm, type FieldValue } from './account-form';
import { NewPasswordField } from './new-password-field';
import { TextField } from './text-field';

export interface FirstAccountFormProps {
  /** Whether the code that the log of the server shows is asked for. */
  readonly needsCode: boolean;
  readonly onMade: () => void;
}

function unlessBlank(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

export function FirstAccountForm({ needsCode, onMade }: FirstAccountFormProps): ReactElement {
  const { t } = useTranslation('account');
  const [create] = useMutation(CreateFirstAccountDocument, { fetchPolicy: 'no-cache' });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const { data } = await create({
      variables: {
        userName: value('userName'),
        password: value('newPassword'),
        name: unlessBlank(value('name')),
        code: needsCode ? unlessBlank(value('code')) : null,
      },
    });
    const result = data?.createFirstAccount;
    if (result?.__typename === 'AccountProblem') return result;
    onMade();
    return null;
  };
  return (
    <AccountForm submit={t('first.submit')} send={send}>
      {needsCode ? (
        <TextField
          name="code"
          label={t('field.logCode')}
          hint={t('field.logCodeHint')}
          autoComplete="off"
        />
      ) : null}
      <TextField
        name="name"
        label={t('field.name')}
        hint={t('field.nameHint')}
        autoComplete="name"
        isRequired={false}
      />
      <TextField
        name="userName"
        label={t('field.userName')}
        hint={t('field.userNameHint')}
        autoComplete="username"
      />
      <NewPasswordField label={t('field.password')} />
    </AccountForm>
  );
}
