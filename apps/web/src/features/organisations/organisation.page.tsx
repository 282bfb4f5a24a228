import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OrganisationPageDocument, type OrganisationPageQuery } from '../../graphql/generated';
import { AddToShortlist } from '../../shared/documents/add-to-shortlist';
import { buttonClasses } from '../../shared/ui/button';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import { Skeleton } from '../../shared/ui/skeleton';
import { useAnswer } from '../../shared/ui/use-answer';
import { DescribeSectors } from './components/describe-sectors';
import { NichesInReach } from './components/niches-in-reach';
import { OrganisationFacts } from './components/organisation-facts';
import { OrganisationHeader } from './components/organisation-header';
import { OrganisationPartners } from './components/organisation-partners';
import { OrganisationProjects } from './components/organisation-projects';
import { OrganisationSectors } from './components/organisation-sectors';
import { nicheRegionOf } from './organisation-view';
import classes from './organisations.module.css';

export interface OrganisationPageProps {
  readonly id: string;
  /** The suggested partners: another feature, put in by the composition of the routes. */
  readonly suggestions: ReactNode;
  /** The drawing of the neighbourhood beside them. */
  readonly neighbourhood: ReactNode;
}

/** One organisation: who it should work with, then its network, its projects and what is known of it. */
export function OrganisationPage(props: OrganisationPageProps): ReactElement {
  const { id, suggestions, neighbourhood } = props;
  const { t } = useTranslation('organisations');
  const query = useQuery(OrganisationPageDocument, { variables: { id } });
  const isUnknown = query.data !== undefined && query.data.organisation === null;
  const shown = useAnswer(query).shown?.organisation ?? null;
  return (
    <>
      {shown !== null || isUnknown ? null : <PageHeader title={t('page.title')} />}
      <QuerySection
        query={query}
        skeleton={<Skeleton lines={6} height={22} />}
        isEmpty={(answer) => answer.organisation === null}
        empty={<UnknownOrganisation />}
      >
        {({ organisation }) =>
          organisation === null ? null : (
            <Arranged
              organisation={organisation}
              suggestions={suggestions}
              neighbourhood={neighbourhood}
            />
          )
        }
      </QuerySection>
    </>
  );
}

/** The title is the answer; below it are the two ways on. */
function UnknownOrganisation(): ReactElement {
  const { t } = useTranslation('organisations');
  return (
    <>
      <PageHeader title={t('page.unknownTitle')} answer={t('page.unknownAdvice')} />
      <p className={classes['newcomer']}>
        <Link to="/search" search={{ kinds: ['ORGANISATION'] }} className={buttonClasses['plain']}>
          {t('page.unknownSearch')}
        </Link>
        <Link to="/partners/described" className={buttonClasses['plain']}>
          {t('page.unknownDescribe')}
        </Link>
      </p>
    </>
  );
}

interface ArrangedProps extends Omit<OrganisationPageProps, 'id'> {
  readonly organisation: NonNullable<OrganisationPageQuery['organisation']>;
}

function Arranged({ organisation, suggestions, neighbourhood }: ArrangedProps): ReactElement {
  const { t } = useTranslation('organisations');
  const region = nicheRegionOf(organisation);
  return (
    <>
      <OrganisationHeader organisation={organisation} />
      <p className={classes['save']}>
        <AddToShortlist id={organisation.id} name={organisation.name} />
      </p>
      <div className={classes['columns']}>
        <div className={classes['main']}>
          <section aria-labelledby="suggested-partners">
            <h2 id="suggested-partners" className={classes['question']}>
              {t('page.question', { name: organisation.name })}
            </h2>
            {organisation.projectCount > 0 ? null : <DescribeSectors organisation={organisation} />}
            {suggestions}
          </section>
          <OrganisationProjects id={organisation.id} />
          <OrganisationPartners id={organisation.id} />
        </div>
        <aside className={classes['aside']}>
          {neighbourhood}
          {region === null ? null : <NichesInReach region={region} />}
          <OrganisationSectors sectors={organisation.sectors} />
          <OrganisationFacts organisation={organisation} />
        </aside>
      </div>
    </>
  );
}
