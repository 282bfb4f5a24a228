import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeDocument, LiveExamplesDocument } from '../../graphql/generated';
import { useFormats } from '../../shared/i18n/use-formats';
import { QuerySection } from '../../shared/ui/query-section';
import { Skeleton } from '../../shared/ui/skeleton';
import { AnalystDoor, ProviderDoor } from './components/doors';
import { LiveFindings, NoFindings } from './components/live-findings';
import { Tour } from './components/tour';
import { findings } from './home-view';
import classes from './home.module.css';

/** The way in: two doors, three examples from the data, and a short tour on the first visits. */
export function HomePage(): ReactElement {
  const { t } = useTranslation('home');
  const { t: shell } = useTranslation('shell');
  const { number } = useFormats();
  const home = useQuery(HomeDocument);
  const live = useQuery(LiveExamplesDocument);
  const statistics = home.data?.statistics;
  return (
    <>
      <title>{shell('title', { page: t('pageTitle') })}</title>
      <h1 className={classes['title']} tabIndex={-1}>
        {t('title')}
      </h1>
      <p className={classes['answer']}>
        {statistics === undefined
          ? '\u00a0'
          : t('answer', {
              organisations: number(statistics.organisations),
              countries: number(statistics.countries),
              projects: number(statistics.projects),
              regions: number(statistics.regionsWithFigures),
            })}
      </p>
      <section className={classes['doors']} aria-label={t('doors')}>
        <ProviderDoor />
        <AnalystDoor />
      </section>
      <section>
        <h2 className={classes['heading']}>{t('live.title')}</h2>
        {live.error === undefined || live.loading || live.data !== undefined ? (
          <QuerySection query={live} skeleton={<Skeleton lines={3} height={28} />}>
            {({ liveExamples }) => <LiveFindings findings={findings(liveExamples)} />}
          </QuerySection>
        ) : (
          <NoFindings onRetry={() => void live.refetch().catch(() => undefined)} />
        )}
      </section>
      <Tour />
    </>
  );
}
