import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import {
  PartnersOfAskerDocument,
  type PartnerAsker,
  type SuggestionListFieldsFragment,
} from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { isBeyondEnd, rowsBefore } from '../../../shared/routing/pages';
import { EmptyNote } from '../../../shared/ui/empty-note';
import { ListSummary } from '../../../shared/ui/list-summary';
import { QuerySection } from '../../../shared/ui/query-section';
import { Skeleton } from '../../../shared/ui/skeleton';
import { useAnswer } from '../../../shared/ui/use-answer';
import { partnersLeftOut, pointsOfPlace } from '../list-view';
import type { SuggestionAddress } from '../suggestion-address';
import { PAGE_SIZE, questionOf } from '../suggestion-question';
import { AskerReasons } from './asker-reasons';
import { ListMethod } from './list-method';
import { ListPager, NoSuchPage } from './list-pager';
import { OrderNote } from './order-note';
import { SuggestionFilters } from './suggestion-filters';
import { SuggestionList } from './suggestion-list';
import classes from './suggestion-list.module.css';

export interface SuggestedPartnersProps {
  readonly asker: PartnerAsker;
  readonly address: SuggestionAddress;
}

/** The partners suggested to an organisation, recorded or described: answer, filters, ranked list, method. */
export function SuggestedPartners({ asker, address }: SuggestedPartnersProps): ReactElement {
  const question = questionOf(asker, address.search, 'TRANSNATIONAL');
  const offset = rowsBefore(address.search.page, PAGE_SIZE);
  const query = useQuery(PartnersOfAskerDocument, {
    variables: { ...question, first: PAGE_SIZE, offset },
  });
  const answer = useAnswer(query);
  const list = answer.shown?.partnerSuggestions ?? null;
  return (
    <>
      {list === null ? null : <Answer list={list} />}
      <SuggestionFilters
        address={address}
        preset="TRANSNATIONAL"
        hasPartners={(list?.asker.projectCount ?? 0) > 0}
        summary={
          list === null || !answer.isCurrent ? null : (
            <Summary list={list} offset={offset} isByFit={question.order === 'FIT'} />
          )
        }
      />
      <QuerySection
        query={query}
        skeleton={<Skeleton lines={12} height={22} />}
        isEmpty={(answer) => (answer.partnerSuggestions?.totalEligible ?? 0) === 0}
        empty={<NoSuggestions total={list?.totalCandidates ?? null} />}
      >
        {({ partnerSuggestions: shown }) =>
          shown === null ? null : isBeyondEnd(
              address.search.page,
              shown.totalEligible,
              PAGE_SIZE,
            ) ? (
            <NoSuchPage address={address} total={shown.totalEligible} />
          ) : (
            <>
              <OrderNote address={address} />
              <SuggestionList
                suggestions={shown.suggestions}
                address={address}
                reasonsOf={(suggestion) => (
                  <AskerReasons
                    suggestion={suggestion}
                    question={question}
                    network={shown.asker.projectCount > 0 ? 'own' : 'none'}
                  />
                )}
              />
              <ListPager
                address={address}
                total={shown.totalEligible}
                shown={shown.suggestions.length}
              />
              <ListMethod list={shown} />
            </>
          )
        }
      </QuerySection>
    </>
  );
}

interface ListProps {
  readonly list: SuggestionListFieldsFragment & {
    readonly suggestions: readonly { readonly rank: number }[];
  };
}

function Answer({ list }: ListProps): ReactElement | null {
  const { t } = useTranslation('recommendations');
  const { number } = useFormats();
  const partners = partnersLeftOut(list.excluded);
  const goal = list.goal === 'LOCAL' ? 'local' : 'transnational';
  const record = answerOf(list);
  if (list.totalEligible === 0) return null;
  return (
    <p className={classes['answer']}>
      <Trans
        t={t}
        i18nKey={`list.${record}.${goal}`}
        count={list.totalEligible}
        values={{
          total: number(list.totalEligible),
          points: number(pointsOfPlace(list), { maximum: 1 }),
        }}
        components={{ b: <b /> }}
      />{' '}
      {partners === 0 ? null : t('list.partnersLeftOut', { count: partners })}
    </p>
  );
}

/** What the score can rest on: topics of a described asker are known, those of a record without projects are not. */
function answerOf({
  asker,
}: ListProps['list']): 'answerDescribed' | 'answerNoProject' | 'answerNetwork' {
  if (asker.organisation === null) return 'answerDescribed';
  return asker.projectCount === 0 ? 'answerNoProject' : 'answerNetwork';
}

interface SummaryProps extends ListProps {
  readonly offset: number;
  readonly isByFit: boolean;
}

function Summary({ list, offset, isByFit }: SummaryProps): ReactElement {
  const { t } = useTranslation('recommendations');
  return (
    <ListSummary
      from={offset + 1}
      shown={list.suggestions.length}
      total={list.totalEligible}
      order={t(isByFit ? 'list.orderFit' : 'list.order')}
    />
  );
}

function NoSuggestions({ total }: { readonly total: number | null }): ReactElement {
  const { t } = useTranslation('recommendations');
  const { number } = useFormats();
  return (
    <EmptyNote title={t('list.emptyTitle')}>
      <p>{t('list.emptyAdvice', { total: number(total) })}</p>
    </EmptyNote>
  );
}
