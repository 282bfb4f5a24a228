import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  OrganisationPartnersDocument,
  type OrganisationPartnersQuery,
} from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import { KindMark } from '../../../shared/ui/kind-mark';
import { ListSummary } from '../../../shared/ui/list-summary';
import { QuerySection } from '../../../shared/ui/query-section';
import { useAnswer } from '../../../shared/ui/use-answer';
import classes from '../organisations.module.css';

type Partner = NonNullable<OrganisationPartnersQuery['organisation']>['partners']['nodes'][number];

const FIRST_SHOWN = 5;
const MORE = 20;
const MOST_SHOWN = 100;

/** The partners of an organisation, those with most shared projects first. */
export function OrganisationPartners({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation('organisations');
  const [first, setFirst] = useState(FIRST_SHOWN);
  const query = useQuery(OrganisationPartnersDocument, { variables: { id, first, after: null } });
  const shown = useAnswer(query).shown?.organisation?.partners;
  const hasMore = shown?.pageInfo.hasNextPage === true && first < MOST_SHOWN;
  return (
    <Card
      title={t('partners.title')}
      aside={
        shown === undefined ? undefined : (
          <ListSummary
            from={1}
            shown={shown.nodes.length}
            total={shown.totalCount}
            order={t('partners.order')}
          />
        )
      }
    >
      <QuerySection
        query={query}
        isEmpty={(answer) => (answer.organisation?.partners.nodes.length ?? 0) === 0}
        empty={<p className={classes['quiet']}>{t('partners.none')}</p>}
      >
        {({ organisation }) => (
          <ul className={classes['rows']}>
            {(organisation?.partners.nodes ?? []).map((partner) => (
              <PartnerRow key={partner.organisation.id} partner={partner} />
            ))}
          </ul>
        )}
      </QuerySection>
      {hasMore ? (
        <Button
          kind="quiet"
          onClick={() => setFirst(Math.min(MOST_SHOWN, first + MORE))}
          disabled={query.loading}
        >
          {t('partners.more')}
        </Button>
      ) : null}
    </Card>
  );
}

function PartnerRow({ partner }: { readonly partner: Partner }): ReactElement {
  const { t } = useTranslation('organisations');
  const { list } = useFormats();
  const { organisation, sharedProjects, lastYear } = partner;
  return (
    <li>
      <KindMark kind={organisation.kind} />
      <span>
        <Link to="/organisations/$id" params={{ id: organisation.id }}>
          {organisation.name}
        </Link>
        <span className={classes['sub']}>
          {organisation.country.name} · {list(sharedProjects.map(({ acronym }) => acronym))}
        </span>
      </span>
      <span className={classes['end']}>
        {t('partners.shared', { count: sharedProjects.length, year: String(lastYear) })}
      </span>
    </li>
  );
}
