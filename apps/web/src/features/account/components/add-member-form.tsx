import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddWorkspaceMemberDocument } from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import type { GivenProblem } from '../account-problem-view';
import { isRole, ROLES } from '../workspace-roles';
import { AccountForm, type FieldValue } from './account-form';
import { ChoiceField } from './choice-field';
import { TextField } from './text-field';

export interface AddMemberFormProps {
  readonly id: string;
  readonly onEnd: () => void;
}

export function AddMemberForm({ id, onEnd }: AddMemberFormProps): ReactElement {
  const { t } = useTranslation('account');
  const [add] = useMutation(AddWorkspaceMemberDocument);
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const role = value('role');
    const { data } = await add({
      variables: { id, userName: value('userName'), role: isRole(role) ? role : 'VIEWER' },
    });
    const result = data?.addWorkspaceMember;
    return result?.__typename === 'WorkspaceProblem' ? result : null;
  };
  return (
    <AccountForm
      submit={t('workspaces.add')}
      beside={<Button onClick={onEnd}>{t('workspaces.addEnd')}</Button>}
      send={send}
      done={t('workspaces.added')}
      isCleared
    >
      <TextField
        name="userName"
        label={t('workspaces.addName')}
        hint={t('workspaces.addHint')}
        autoComplete="off"
      />
      <ChoiceField
        name="role"
        label={t('workspaces.addRole')}
        initial="EDITOR"
        choices={ROLES.map((role) => ({ value: role, text: t(`roleWhat.${role}`) }))}
      />
    </AccountForm>
  );
}
