import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SectorListDocument } from '../../graphql/generated';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import classes from './sectors.module.css';

/** The sections of NACE with their divisions. */
export function SectorsPage(): ReactElement {
  const { t } = useTranslation('sectors');
  const query = useQuery(SectorListDocument);
  return (
    <>
      <PageHeader title={t('landing.title')} answer={t('landing.lead')} />
      <QuerySection query={query}>
        {(data) => (
          <div className={classes['sections']}>
            {data.sectors.map((section) => (
              <details key={section.code}>
                <summary>
                  {section.code} · {section.name}{' '}
                  <span className={classes['quiet']}>
                    {t('landing.divisions', { count: section.children.length })}
                  </span>
                </summary>
                <ul className={classes['plainList']}>
                  {section.children.map((division) => (
                    <li key={division.code}>
                      <span className={classes['code']}>{division.code}</span>{' '}
                      <Link to="/sectors/$code" params={{ code: division.code }}>
                        {division.name}
                      </Link>
                    </li>
                  ))}
                </ul>
              </details>
            ))}
          </div>
        )}
      </QuerySection>
    </>
  );
}
