import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { OrganisationCard } from '../../../shared/listings/organisation-card';
import { ProjectCard } from '../../../shared/listings/project-card';
import { Card } from '../../../shared/ui/card';
import type { SectorDetail } from '../sector.page';

/** Organisations whose projects' themes lead to the sector. */
export function SectorOrganisations({ sector }: { readonly sector: SectorDetail }): ReactElement {
  const { t } = useTranslation('sectors');
  const { number } = useFormats();
  const { nodes, totalCount } = sector.organisations;
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
      organisations={nodes.map(({ id, name, kind, country, projectCountAbout }) => ({
        id,
        name,
        kind,
        where: country.name,
        projects: t('page.projectsAbout', { count: projectCountAbout }),
      }))}
      rule={`${t('page.organisationsRule', counts)}. ${t('page.organisationsBasis')}`}
    />
  );
}

/** Projects whose theme concerns the sector, newest first. */
export function SectorProjects({ sector }: { readonly sector: SectorDetail }): ReactElement {
  const { t } = useTranslation('sectors');
  const { number } = useFormats();
  const { nodes, totalCount } = sector.projects;
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
