import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProjectPageDocument, type ProjectPageQuery } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { ProjectFacts } from './components/project-facts';
import { ProjectPartners } from './components/project-partners';
import classes from './projects.module.css';

const route = getRouteApi('/projects/$id');

/** Partners shown before all are asked for; the largest project on record has fewer than 100. */
const FIRST = 25;
const ALL = 100;

export type ProjectDetail = NonNullable<ProjectPageQuery['project']>;

/** A project: who leads it, what it is about, and its partners with their roles. */
export function ProjectPage(): ReactElement {
  const { t } = useTranslation('projects');
  const { id } = route.useParams();
  const { all } = route.useSearch();
  const first = all === true ? ALL : FIRST;
  const query = useQuery(ProjectPageDocument, { variables: { id, first } });
  return (
    <QuerySection query={query}>
      {({ project }) =>
        project === null ? (
          <>
            <PageHeader title={t('page.unknownTitle', { id })} answer={t('page.unknownText')} />
            <p>
              <Link to="/search">{t('page.toSearch')}</Link>
            </p>
          </>
        ) : (
          <ProjectView project={project} />
        )
      }
    </QuerySection>
  );
}

function ProjectView({ project }: { readonly project: ProjectDetail }): ReactElement {
  const { t } = useTranslation('projects');
  return (
    <>
      <PageHeader
        title={`${project.acronym}: ${project.title}`}
        answer={<Answer project={project} />}
        meta={
          <>
            <span>{t('page.year', { year: project.callYear })}</span>
            <Link to="/explore" search={{ start: [`project:${project.id}`] }}>
              {t('page.explore')}
            </Link>
          </>
        }
      />
      <div className={classes['columns']}>
        <ProjectPartners project={project} />
        <ProjectFacts project={project} />
      </div>
    </>
  );
}

function Answer({ project }: { readonly project: ProjectDetail }): ReactElement {
  const { t } = useTranslation('projects');
  const { number } = useFormats();
  const { nodes, totalCount } = project.participations;
  const coordinator = nodes.find((participation) => participation.role === 'COORDINATOR');
  const countries = new Set(nodes.map((participation) => participation.organisation.country.code));
  const counts = { total: number(totalCount), countries: number(countries.size) };
  return (
    <>
      {coordinator === undefined
        ? t('page.answerNoCoordinator', counts)
        : t('page.answer', { ...counts, coordinator: coordinator.organisation.name })}{' '}
      {project.listComplete ? null : t('page.incomplete')}
    </>
  );
}
