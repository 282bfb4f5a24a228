import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationProjectsDocument } from '../../../graphql/generated';
import { Card } from '../../../shared/ui/card';
import { KindMark } from '../../../shared/ui/kind-mark';
import { ListSummary } from '../../../shared/ui/list-summary';
import { QuerySection } from '../../../shared/ui/query-section';
import { projectsByYear, type YearOfProjects } from '../organisation-view';
import classes from '../organisations.module.css';

const PROJECTS_SHOWN = 50;

/** The projects of an organisation by year, the newest first, with its role in each. */
export function OrganisationProjects({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation('organisations');
  const query = useQuery(OrganisationProjectsDocument, {
    variables: { id, first: PROJECTS_SHOWN, after: null },
  });
  const years = projectsByYear(query.data?.organisation?.participations.nodes ?? []);
  const total = query.data?.organisation?.projectCount;
  return (
    <Card
      title={t('projects.title')}
      aside={
        total === undefined ? undefined : (
          <ListSummary
            from={1}
            shown={years.reduce((count, { projects }) => count + projects.length, 0)}
            total={total}
            order={t('projects.order')}
          />
        )
      }
    >
      <QuerySection
        query={query}
        isEmpty={(answer) => (answer.organisation?.participations.nodes.length ?? 0) === 0}
        empty={<p className={classes['quiet']}>{t('projects.none')}</p>}
      >
        {() => years.map((year) => <Year key={year.year} year={year} />)}
      </QuerySection>
    </Card>
  );
}

function Year({ year }: { readonly year: YearOfProjects }): ReactElement {
  const { t } = useTranslation('terms');
  return (
    <section className={classes['year']}>
      <h3>{String(year.year)}</h3>
      <ul className={classes['rows']}>
        {year.projects.map(({ project, roles }) => (
          <li key={project.id}>
            <KindMark kind="PROJECT" />
            <span>
              <Link to="/projects/$id" params={{ id: project.id }} className={classes['strong']}>
                {project.acronym}
              </Link>
              <span className={classes['sub']}>{project.title}</span>
            </span>
            <span className={classes['end']}>
              {roles.map((role) => t(`role.${role}`)).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
