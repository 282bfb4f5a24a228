import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkspaceFieldsFragment, WorkspaceRole } from '../../../graphql/generated';
import { Button } from '../../../shared/ui/button';
import { shownName } from '../account-menu-view';
import classes from '../account.module.css';
import { isRole, ROLES } from '../workspace-roles';

/** Another role of a member, or none: then the member is taken out. */
export interface MemberChange {
  readonly personId: string;
  readonly role: WorkspaceRole | null;
}

export interface WorkspaceMembersProps {
  readonly members: WorkspaceFieldsFragment['members'];
  readonly personId: string;
  readonly isChangeable: boolean;
  readonly onChange: (change: MemberChange) => void;
}

export function WorkspaceMembers(props: WorkspaceMembersProps): ReactElement {
  const { members, personId, isChangeable, onChange } = props;
  const { t } = useTranslation('account');
  return (
    <ul className={classes['rows']}>
      {members.map((member) => {
        const name = shownName(member);
        const isSelf = member.personId === personId;
        return (
          <li key={member.personId}>
            <div>
              <b>{name === '' ? t('people.nameless') : name}</b>
              {isSelf ? <span className={classes['mark']}>{t('workspaces.you')}</span> : null}
              {member.name === null || member.userName === null ? null : (
                <span className={classes['quiet']}>{member.userName}</span>
              )}
            </div>
            {isChangeable ? (
              <div className={classes['acts']}>
                <select
                  className={classes['small']}
                  aria-label={t('workspaces.roleOf', { name })}
                  value={member.role}
                  onChange={({ currentTarget: { value } }) => {
                    if (isRole(value)) onChange({ personId: member.personId, role: value });
                  }}
                >
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {t(`role.${role}`)}
                    </option>
                  ))}
                </select>
                {isSelf ? null : (
                  <Button
                    aria-label={t('form.actOf', { act: t('workspaces.takeOut'), name })}
                    onClick={() => onChange({ personId: member.personId, role: null })}
                  >
                    {t('workspaces.takeOut')}
                  </Button>
                )}
              </div>
            ) : (
              <span className={classes['quiet']}>{t(`role.${member.role}`)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
