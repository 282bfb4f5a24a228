import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { OrganisationCard } from '../../../shared/listings/organisation-card';
import { ProjectCard } from '../../../shared/listings/project-card';
import { Card } from '../../../shared/ui/card';
import type { RegionDetail } from '../regions-view';

/** Organisations placed in the region, those with most projects first. */
export function RegionOrganisations({ region }: { readonly region: RegionDetail }): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  const { nodes, totalCount } = region.organisations;
  if (totalCount === 0) {
    return (
      <Card title={t('page.organisations')}>
        <p>{t('page.organisationsNone')}</p>
      </Card>
    );
  }
  const counts = { shown: number(nodes.length), total: number(totalCount) };
  return (
    <OrganisationCard
      title={t('page.organisations')}
      organisations={nodes.map(({ id, name, kind, place, projectCount }) => ({
        id,
        name,
        kind,
        where: place?.town ?? null,
        projects: t('page.projectsCount', { count: projectCount }),
      }))}
      rule={`${t('page.organisationsRule', counts)}. ${t(region.level === 0 ? 'page.noteCountry' : 'page.noteOrganisations')}`}
      aside={
        <Link to="/partners" search={{ region: region.code }}>
          {t('page.organisationsAll', { total: number(totalCount) })}
        </Link>
      }
    />
  );
}

/** Projects with a partner placed in the region, newest first. */
export function RegionProjects({ region }: { readonly region: RegionDetail }): ReactElement {
  const { t } = useTranslation('regions');
  const { number } = useFormats();
  const { nodes, totalCount } = region.projects;
  if (totalCount === 0) {
    return (
      <Card title={t('page.projects')}>
        <p>{t('page.projectsNone')}</p>
      </Card>
    );
  }
  return (
    <ProjectCard
      title={t('page.projects')}
      projects={nodes}
      rule={t('page.projectsRule', { shown: number(nodes.length), total: number(totalCount) })}
    />
  );
}
