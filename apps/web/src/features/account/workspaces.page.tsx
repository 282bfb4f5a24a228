import { useMutation, useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CreateWorkspaceDocument, OwnWorkspacesDocument } from '../../graphql/generated';
import { Card } from '../../shared/ui/card';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import type { GivenProblem } from './account-problem-view';
import classes from './account.module.css';
import { AccountForm, type FieldValue } from './components/account-form';
import { AccountGate } from './components/account-gate';
import { TextField } from './components/text-field';
import { WorkspaceCard } from './components/workspace-card';

/** One's workspaces with their members. */
export function WorkspacesPage(): ReactElement {
  const { t } = useTranslation('account');
  return (
    <>
      <PageHeader title={t('workspaces.title')} answer={t('workspaces.answer')} />
      <AccountGate>
        {(session) => (
          <div className={classes['cards']}>
            <Workspaces personId={session.personId ?? ''} />
            <NewWorkspace />
          </div>
        )}
      </AccountGate>
    </>
  );
}

function Workspaces({ personId }: { readonly personId: string }): ReactElement {
  const { t } = useTranslation('account');
  const query = useQuery(OwnWorkspacesDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QuerySection
      query={query}
      isEmpty={({ session }) => session.workspaces.length === 0}
      empty={<p>{t('workspaces.none')}</p>}
    >
      {({ session }) => (
        <div className={classes['cards']}>
          {session.workspaces.map(({ id, name }) => (
            <WorkspaceCard key={id} id={id} name={name} personId={personId} />
          ))}
        </div>
      )}
    </QuerySection>
  );
}

function NewWorkspace(): ReactElement {
  const { t } = useTranslation('account');
  const [create] = useMutation(CreateWorkspaceDocument, {
    refetchQueries: [OwnWorkspacesDocument],
    awaitRefetchQueries: true,
  });
  const send = async (value: FieldValue): Promise<GivenProblem | null> => {
    const { data } = await create({ variables: { name: value('name') } });
    return data?.createWorkspace.__typename === 'WorkspaceProblem' ? data.createWorkspace : null;
  };
  return (
    <Card title={t('workspaces.newTitle')}>
      <AccountForm submit={t('workspaces.make')} send={send} done={t('workspaces.made')} isCleared>
        <TextField name="name" label={t('workspaces.name')} autoComplete="off" />
      </AccountForm>
    </Card>
  );
}
