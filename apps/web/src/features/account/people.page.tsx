import { useMutation, useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AccountsDocument,
  ChangeAccountDocument,
  type ChangeAccountMutationVariables,
  RecoverAccountDocument,
} from '../../graphql/generated';
import { Card } from '../../shared/ui/card';
import { PageHeader } from '../../shared/ui/page-header';
import { QuerySection } from '../../shared/ui/query-section';
import classes from './account.module.css';
import { AccountGate } from './components/account-gate';
import { AccountLinkShown, type ShownLink } from './components/account-link-shown';
import { AccountRows } from './components/account-rows';
import { ActProblem } from './components/act-problem';
import { NewAccountForm } from './components/new-account-form';
import { PeoplePager } from './components/people-pager';
import { useAct } from './use-act';

const route = getRouteApi('/account/people');
const PAGE = 50;

/** The accounts of the installation, for those who run it. */
export function PeoplePage(): ReactElement {
  const { t } = useTranslation('account');
  return (
    <>
      <PageHeader title={t('people.title')} answer={t('people.answer')} />
      <AccountGate isForAdministrators>
        {() => (
          <div className={classes['cards']}>
            <People />
          </div>
        )}
      </AccountGate>
    </>
  );
}

function People(): ReactElement {
  const { t } = useTranslation('account');
  const { page = 1, after } = route.useSearch();
  const [link, setLink] = useState<ShownLink | null>(null);
  const query = useQuery(AccountsDocument, {
    variables: { first: PAGE, after: after ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const [recover] = useMutation(RecoverAccountDocument, {
    fetchPolicy: 'no-cache',
    refetchQueries: [AccountsDocument],
  });
  const [change] = useMutation(ChangeAccountDocument);
  const act = useAct();
  const recovered = (personId: string, userName: string, removeSecondFactor: boolean): void =>
    act.run(async () => {
      const { data } = await recover({ variables: { personId, removeSecondFactor } });
      const result = data?.recoverAccount;
      if (result?.__typename === 'AccountProblem') return result;
      if (result !== undefined) setLink({ userName, ...result });
      return null;
    });
  const changed = (variables: ChangeAccountMutationVariables): void =>
    act.run(async () => {
      const { data } = await change({ variables });
      return data?.changeAccount.__typename === 'AccountProblem' ? data.changeAccount : null;
    });
  return (
    <>
      {link === null ? null : <AccountLinkShown link={link} />}
      <Card title={t('people.newTitle')}>
        <NewAccountForm onMade={setLink} />
      </Card>
      <ActProblem act={act} />
      <QuerySection query={query}>
        {({ accounts }) => (
          <Card
            title={t('people.listTitle')}
            aside={t('people.count', { count: accounts.totalCount })}
          >
            <AccountRows accounts={accounts.nodes} onRecover={recovered} onChange={changed} />
            <PeoplePager
              page={page}
              end={accounts.pageInfo.hasNextPage ? accounts.pageInfo.endCursor : null}
            />
          </Card>
        )}
      </QuerySection>
    </>
  );
}
