import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountsDocument, CreateAccountDocument } from '../../../graphql/generated';
import type { GivenProblem } from '../account-problem-view';
import classes from '../account.module.css';
import { AccountForm, type FieldValue } from './account-form';
import type { ShownLink } from './account-link-shown';
import { TextField } from './text-field';

/** Gives somebody an account; what comes of it is the link with which its person sets a password. */
export function NewAccountForm({
  onMade,
}: {
  readonly onMade: (link: ShownLink) => void;
}): ReactElement {
  const { t } = useTranslation('account');
  const [create] = useMutation(CreateAccountDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [AccountsDocument],
  });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const userName = value('userName').trim();
    const name = value('name').trim();
    const { data } = await create({
      variables: {
        userName,
        name: name === '' ? null : name,
        isAdministrator: value('isAdministrator') === 'on',
      },
    });
    const result = data?.createAccount;
    if (result?.__typename === 'AccountProblem') return result;
    if (result !== undefined) onMade({ userName, ...result });
    return null;
  };
  return (
    <AccountForm submit={t('people.make')} send={send} isCleared>
      <TextField
        name="userName"
        label={t('field.userName')}
        hint={t('field.userNameHint')}
        autoComplete="off"
      />
      <TextField
        name="name"
        label={t('people.name')}
        hint={t('field.nameHint')}
        autoComplete="off"
        isRequired={false}
      />
      <label className={classes['check']}>
        <input type="checkbox" name="isAdministrator" />
        {t('people.runsToo')}
      </label>
    </AccountForm>
  );
}
