import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AccountSessionDocument,
  type AccountSessionFieldsFragment,
  ChangeNameDocument,
} from '../../../graphql/generated';
import { Card } from '../../../shared/ui/card';
import type { GivenProblem } from '../account-problem-view';
import classes from '../account.module.css';
import { AccountForm, type FieldValue } from './account-form';
import { TextField } from './text-field';

export interface OwnSession {
  readonly session: AccountSessionFieldsFragment;
}

export function NameForm({ session }: OwnSession): ReactElement {
  const { t } = useTranslation('account');
  const [change] = useMutation(ChangeNameDocument, { refetchQueries: [AccountSessionDocument] });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const name = value('name').trim();
    const { data } = await change({ variables: { name: name === '' ? null : name } });
    return data?.changeName.__typename === 'AccountProblem' ? data.changeName : null;
  };
  return (
    <Card title={t('account.nameTitle')}>
      <p className={classes['quiet']}>{t('account.signInName', { userName: session.userName })}</p>
      <AccountForm submit={t('account.saveName')} send={send} done={t('account.nameSaved')}>
        <TextField
          name="name"
          label={t('field.name')}
          hint={t('field.nameHint')}
          autoComplete="name"
          defaultValue={session.name ?? ''}
          isRequired={false}
        />
      </AccountForm>
    </Card>
  );
}
