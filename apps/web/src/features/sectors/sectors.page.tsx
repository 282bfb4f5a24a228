import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SectorListDocument, type SectorListQuery } from '../../graphql/generated';
import { LocalisedText } from '../../shared/i18n/localised-text';
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
          <>
            <Total sections={data.sectors} />
            <div className={classes['sections']}>
              {data.sectors.map((section) => (
                <details key={section.code}>
                  <summary>
                    {section.code} ·{' '}
                    <LocalisedText text={section.name} language={section.nameLanguage} />{' '}
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
          </>
        )}
      </QuerySection>
    </>
  );
}

function Total({ sections }: { readonly sections: SectorListQuery['sectors'] }): ReactElement {
  const { t } = useTranslation('sectors');
  const divisions = sections.reduce((sum, section) => sum + section.children.length, 0);
  return (
    <p className={classes['quiet']}>
      {t('landing.rule', { sections: sections.length, divisions })}
    </p>
  );
}
