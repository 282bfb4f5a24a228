import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { DataTable } from '../../../shared/ui/data-table';
import { KindMark } from '../../../shared/ui/kind-mark';
import type { ProjectDetail } from '../project.page';
import classes from '../projects.module.css';

/** The role that says nothing: said once above the table where all but the coordinator share it. */
const shared = 'PARTNER_UNSPECIFIED';

/** The partners of a project with kind, country and role. */
export function ProjectPartners({ project }: { readonly project: ProjectDetail }): ReactElement {
  const { t } = useTranslation('projects');
  const { t: terms } = useTranslation('terms');
  const { number } = useFormats();
  const { nodes, totalCount } = project.participations;
  const unstated = nodes.filter(({ role }) => role === shared).length;
  const isRoleShared =
    unstated > 1 && nodes.every(({ role }) => role === shared || role === 'COORDINATOR');
  return (
    <section className={classes['stack']}>
      <h2>{t('page.partners')}</h2>
      {isRoleShared ? (
        <p className={classes['quiet']}>{t('page.roleShared', { count: unstated })}</p>
      ) : null}
      <DataTable
        caption={t('page.partners')}
        rows={nodes}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'organisation',
            heading: t('page.organisation'),
            isRowHeading: true,
            cell: ({ organisation, role }) => (
              <span className={classes['marked']}>
                <KindMark kind={organisation.kind} />
                <span>
                  <Link to="/organisations/$id" params={{ id: organisation.id }}>
                    {organisation.name}
                  </Link>
                  <span className={classes['sub']}>
                    {terms(`organisationKind.${organisation.kind}`)}
                    {inTown(organisation.place?.town ?? null)}
                    {isRoleShared && role === shared ? null : (
                      <span className={classes['narrow']}>{t(`page.roles.${role}`)}</span>
                    )}
                  </span>
                </span>
              </span>
            ),
          },
          {
            key: 'country',
            heading: t('page.country'),
            cell: (row) => row.organisation.country.name,
          },
          {
            key: 'role',
            heading: t('page.role'),
            isWideOnly: true,
            cell: (row) =>
              isRoleShared && row.role === shared ? null : t(`page.roles.${row.role}`),
          },
        ]}
      />
      <div className={classes['under']}>
        <span className={classes['quiet']}>
          {t('page.partnersRule', { shown: number(nodes.length), total: number(totalCount) })}
        </span>
        {nodes.length < totalCount ? (
          <Link to="." search={(before) => ({ ...before, all: true })}>
            {t('page.showAll', { total: number(totalCount) })}
          </Link>
        ) : null}
      </div>
      {project.withheldMembers === 0 ? null : (
        <p className={classes['quiet']}>{t('page.withheld', { count: project.withheldMembers })}</p>
      )}
      {project.partnersStated === null ? null : (
        <p className={classes['quiet']}>{t('page.stated', { count: project.partnersStated })}</p>
      )}
    </section>
  );
}

function inTown(town: string | null): string | null {
  return town === null ? null : `, ${town}`;
}
