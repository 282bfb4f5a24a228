import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { RegionSteps } from '../../../shared/regions/region-steps';
import { KindChip } from '../../../shared/ui/kind-mark';
import { PageHeader } from '../../../shared/ui/page-header';
import { Explained, Term } from '../../../shared/ui/term';
import { furtherCapacities, regionSteps, type Organisation } from '../organisation-view';
import classes from '../organisations.module.css';

export interface OrganisationHeaderProps {
  readonly organisation: Organisation;
}

/** Name, kind, place, size, record and freshness; what is unsure about the record is said here as well. */
export function OrganisationHeader({ organisation }: OrganisationHeaderProps): ReactElement {
  const { t } = useTranslation('organisations');
  const { t: terms } = useTranslation('terms');
  const { number, date, list } = useFormats();
  const { place, learners, learnersYear, provenance } = organisation;
  const town = place?.town ?? null;
  const further = furtherCapacities(organisation).map(({ kind }) =>
    terms(`organisationKind.${kind}`),
  );
  return (
    <>
      <PageHeader
        title={organisation.name}
        breadcrumb={<RegionSteps steps={regionSteps(organisation)} />}
        meta={
          <>
            <KindChip kind={organisation.kind} />
            {further.length === 0 ? null : (
              <span>
                <Term term="capacity">{t('page.also')}</Term> {list(further)}
              </span>
            )}
            <span>
              {town === null ? (
                <Explained meaning={t('page.placeUnknown')}>{organisation.country.name}</Explained>
              ) : (
                `${town}, ${organisation.country.name}`
              )}
            </span>
            {learners === null ? null : (
              <span>
                {t('page.learners', {
                  learners: number(learners),
                  year: learnersYear === null ? '–' : String(learnersYear),
                })}
              </span>
            )}
            <span>
              {organisation.projectCount === 0
                ? t('page.noProject')
                : t('page.projects', { count: organisation.projectCount })}
            </span>
            {provenance.vintage === null ? null : (
              <span>{t('page.asOf', { date: date(provenance.vintage) })}</span>
            )}
          </>
        }
      />
      <Duplicates organisation={organisation} />
    </>
  );
}

function Duplicates({ organisation }: OrganisationHeaderProps): ReactElement | null {
  const { t } = useTranslation('organisations');
  const { possibleDuplicates, identityProvisional } = organisation;
  if (possibleDuplicates.length === 0 && !identityProvisional) return null;
  return (
    <p className={classes['caution']}>
      {t('page.provisional')}{' '}
      {possibleDuplicates.map((other, place) => (
        <span key={other.id}>
          {place === 0 ? '' : ', '}
          <Link to="/organisations/$id" params={{ id: other.id }}>
            {other.name}
          </Link>
        </span>
      ))}
    </p>
  );
}
