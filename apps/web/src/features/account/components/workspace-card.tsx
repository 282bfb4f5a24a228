import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChangeWorkspaceMemberDocument,
  LeaveWorkspaceDocument,
  OneWorkspaceDocument,
  OwnWorkspacesDocument,
  type WorkspaceFieldsFragment,
} from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { QuerySection } from '../../../shared/ui/query-section';
import classes from '../account.module.css';
import { type Act, useAct } from '../use-act';
import { ActProblem } from './act-problem';
import { AddMemberForm } from './add-member-form';
import { RenameWorkspaceForm } from './rename-workspace-form';
import { type MemberChange, WorkspaceMembers } from './workspace-members';

export interface WorkspaceCardProps {
  readonly id: string;
  readonly name: string;
  /** Who one is oneself. */
  readonly personId: string;
}

/** A workspace: who belongs to it as what, and what one may change of it. */
export function WorkspaceCard({ id, name, personId }: WorkspaceCardProps): ReactElement {
  const { t } = useTranslation('account');
  const query = useQuery(OneWorkspaceDocument, { variables: { id } });
  return (
    <Card title={name}>
      <QuerySection
        query={query}
        isEmpty={({ workspace }) => workspace === null}
        empty={<p>{t('problem.workspaceUnknown')}</p>}
      >
        {({ workspace }) =>
          workspace === null ? null : <Opened workspace={workspace} personId={personId} />
        }
      </QuerySection>
    </Card>
  );
}

interface OpenedProps {
  readonly workspace: WorkspaceFieldsFragment;
  readonly personId: string;
}

function Opened({ workspace, personId }: OpenedProps): ReactElement {
  const { t } = useTranslation('account');
  const { id, role } = workspace;
  const runsIt = role === 'ADMINISTRATOR';
  const act = useAct();
  const [change] = useMutation(ChangeWorkspaceMemberDocument);
  const [open, setOpen] = useState<'none' | 'name' | 'member'>('none');
  const close = (): void => setOpen('none');
  const named = (act: 'workspaces.rename' | 'workspaces.addOne'): string =>
    t('form.actOf', { act: t(act), name: workspace.name });
  const changed = (member: MemberChange): void =>
    act.run(async () => {
      const { data } = await change({ variables: { id, ...member } });
      const result = data?.changeWorkspaceMember;
      return result?.__typename === 'WorkspaceProblem' ? result : null;
    });
  return (
    <div className={classes['form']}>
      <p className={classes['quiet']}>{t(`workspaces.mine.${role}`)}</p>
      <WorkspaceMembers
        members={workspace.members}
        personId={personId}
        isChangeable={runsIt}
        onChange={changed}
      />
      <ActProblem act={act} />
      {open === 'member' ? <AddMemberForm id={id} onEnd={close} /> : null}
      {open === 'name' ? <RenameWorkspaceForm workspace={workspace} onEnd={close} /> : null}
      <div className={classes['foot']}>
        {runsIt && open === 'none' ? (
          <>
            <Button aria-label={named('workspaces.addOne')} onClick={() => setOpen('member')}>
              {t('workspaces.addOne')}
            </Button>
            <Button aria-label={named('workspaces.rename')} onClick={() => setOpen('name')}>
              {t('workspaces.rename')}
            </Button>
          </>
        ) : null}
        <LeaveButton workspace={workspace} act={act} />
      </div>
    </div>
  );
}

interface LeaveButtonProps {
  readonly workspace: WorkspaceFieldsFragment;
  readonly act: Act;
}

/** Leaving cannot be taken back by oneself, so it is asked twice. */
function LeaveButton({ workspace: { id, name }, act }: LeaveButtonProps): ReactElement {
  const { t } = useTranslation('account');
  const [isAsked, setAsked] = useState(false);
  const [leave] = useMutation(LeaveWorkspaceDocument, { refetchQueries: [OwnWorkspacesDocument] });
  const left = (): void => {
    setAsked(false);
    act.run(async () => {
      const { data } = await leave({ variables: { id } });
      const result = data?.leaveWorkspace;
      return result?.__typename === 'WorkspaceProblem' ? result : null;
    });
  };
  if (!isAsked) {
    return (
      <Button
        aria-label={t('form.actOf', { act: t('workspaces.leave'), name })}
        onClick={() => setAsked(true)}
      >
        {t('workspaces.leave')}
      </Button>
    );
  }
  return (
    <>
      <span role="status">{t('workspaces.leaveAsk')}</span>
      <Button kind="primary" onClick={left}>
        {t('workspaces.leaveYes')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('form.cancel')}</Button>
    </>
  );
}
