import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Card } from '../../../shared/ui/card';
import { KindMark } from '../../../shared/ui/kind-mark';
import type { SectorDetail } from '../sector.page';
import classes from '../sectors.module.css';

/** Organisations whose projects' themes lead to the sector. */
export function SectorOrganisations({ sector }: { readonly sector: SectorDetail }): ReactElement {
  const { t } = useTranslation('sectors');
  const { t: terms } = useTranslation('terms');
  const { number } = useFormats();
  const { nodes, totalCount } = sector.organisations;
  if (totalCount === 0) {
    return (
      <Card title={t('page.organisations')}>
        <p>{t('page.organisationsNone')}</p>
      </Card>
    );
  }
  return (
    <Card title={t('page.organisations')} isFlush>
      <ul className={classes['rows']}>
        {nodes.map((organisation) => (
          <li key={organisation.id} className={classes['row']}>
            <span>
              <KindMark kind={organisation.kind} />{' '}
              <Link to="/organisations/$id" params={{ id: organisation.id }}>
                {organisation.name}
              </Link>
              <span className={classes['sub']}>
                {terms(`organisationKind.${organisation.kind}`)}, {organisation.country.name}
              </span>
            </span>
            <span className={classes['quiet']}>
              {t('page.projectsCount', { count: organisation.projectCount })}
            </span>
          </li>
        ))}
      </ul>
      <p className={classes['foot']}>
        {t('page.organisationsRule', { shown: number(nodes.length), total: number(totalCount) })}.{' '}
        {t('page.organisationsBasis')}
      </p>
    </Card>
  );
}

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
    <Card title={t('page.projects')} isFlush>
      <ul className={classes['rows']}>
        {nodes.map((project) => (
          <li key={project.id}>
            <KindMark kind="PROJECT" />{' '}
            <Link to="/projects/$id" params={{ id: project.id }}>
              {project.acronym}
            </Link>{' '}
            ({project.callYear})<span className={classes['sub']}>{project.title}</span>
          </li>
        ))}
      </ul>
      <p className={classes['foot']}>
        {t('page.projectsRule', { shown: number(nodes.length), total: number(totalCount) })}
      </p>
    </Card>
  );
}
