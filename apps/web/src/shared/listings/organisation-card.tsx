import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationKind } from '../../graphql/generated';
import { Card } from '../ui/card';
import { KindMark } from '../ui/kind-mark';
import classes from './listings.module.css';

export interface ListedOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Town or country, whichever tells more on this page; null when not known. */
  readonly where: string | null;
  readonly projects: string;
}

export interface OrganisationCardProps {
  readonly title: string;
  readonly organisations: readonly ListedOrganisation[];
  /** What is shown of how much, by which rule. */
  readonly rule: string;
  readonly aside?: ReactNode;
}

/** Organisations as a short list: shape and name, kind and place, number of projects. */
export function OrganisationCard(props: OrganisationCardProps): ReactElement {
  const { title, organisations, rule, aside } = props;
  const { t } = useTranslation('terms');
  return (
    <Card title={title} isFlush aside={aside}>
      <ul className={classes['rows']}>
        {organisations.map((organisation) => (
          <li key={organisation.id} className={classes['row']}>
            <span className={classes['marked']}>
              <KindMark kind={organisation.kind} />
              <span>
                <Link to="/organisations/$id" params={{ id: organisation.id }}>
                  {organisation.name}
                </Link>
                <span className={classes['sub']}>
                  {t(`organisationKind.${organisation.kind}`)}
                  {organisation.where === null ? null : `, ${organisation.where}`}
                </span>
              </span>
            </span>
            <span className={classes['count']}>{organisation.projects}</span>
          </li>
        ))}
      </ul>
      <p className={classes['foot']}>{rule}</p>
    </Card>
  );
}
