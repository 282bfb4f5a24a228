import { useMutation } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  OwnWorkspacesDocument,
  RenameWorkspaceDocument,
  type WorkspaceFieldsFragment,
} from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import type { GivenProblem } from '../account-problem-view';
import { AccountForm, type FieldValue } from './account-form';
import { TextField } from './text-field';

export interface RenameWorkspaceFormProps {
  readonly workspace: WorkspaceFieldsFragment;
  readonly onEnd: () => void;
}

export function RenameWorkspaceForm(props: RenameWorkspaceFormProps): ReactElement {
  const { workspace, onEnd } = props;
  const { t } = useTranslation('account');
  const [rename] = useMutation(RenameWorkspaceDocument, {
    refetchQueries: [OwnWorkspacesDocument],
  });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const { data } = await rename({ variables: { id: workspace.id, name: value('name') } });
    const result = data?.renameWorkspace;
    if (result?.__typename === 'WorkspaceProblem') return result;
    onEnd();
    return null;
  };
  return (
    <AccountForm
      submit={t('workspaces.saveName')}
      send={send}
      beside={<Button onClick={onEnd}>{t('form.cancel')}</Button>}
    >
      <TextField
        name="name"
        label={t('workspaces.name')}
        autoComplete="off"
        defaultValue={workspace.name}
      />
    </AccountForm>
  );
}
