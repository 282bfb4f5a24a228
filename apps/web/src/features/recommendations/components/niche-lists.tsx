import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  PartnersForNicheQuery,
  SuggestionEvidenceFragment,
  SuggestionRowFragment,
} from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { isBeyondEnd } from '../../../shared/routing/pages';
import type { SuggestionAddress } from '../suggestion-address';
import { PAGE_SIZE } from '../suggestion-question';
import { ListMethod } from './list-method';
import { ListPager, NoSuchPage } from './list-pager';
import { OrderNote } from './order-note';
import { Reasons } from './reasons';
import { SuggestionList } from './suggestion-list';
import classes from './suggestion-list.module.css';

export interface NicheListsProps {
  readonly list: PartnersForNicheQuery['nichePartners'];
  readonly address: SuggestionAddress;
}

type Suggestion = SuggestionRowFragment & SuggestionEvidenceFragment;

/** Who in or around the region took part in a project on the sector, apart and first; then the ranking. */
export function NicheLists({ list, address }: NicheListsProps): ReactElement | null {
  const { t } = useTranslation('recommendations');
  const { number } = useFormats();
  if (list === null) return null;
  const reasonsOf = (suggestion: Suggestion): ReactElement => (
    <Reasons
      name={suggestion.organisation.name}
      evidence={suggestion}
      shareWithLowerFit={suggestion.shareWithLowerFit}
      cautions={suggestion.cautions}
      network="niche"
      goal={list.goal}
    />
  );
  const holders = list.localHolders.length;
  return (
    <>
      {holders === 0 ? null : (
        <section className={classes['section']}>
          <div className={classes['head']}>
            <h2>{t('niche.holdersTitle')}</h2>
            <span className={classes['count']}>
              {t('niche.holdersShown', {
                shown: number(holders),
                total: number(list.localHoldersTotal),
              })}
            </span>
          </div>
          <SuggestionList
            label={t('niche.holdersTitle')}
            perspective="niche"
            suggestions={list.localHolders}
            address={address}
            reasonsOf={reasonsOf}
          />
        </section>
      )}
      <section className={classes['section']}>
        <div className={classes['head']}>
          <h2>{t('niche.othersTitle')}</h2>
        </div>
        <OrderNote address={address} />
        {isBeyondEnd(address.search.page, list.totalEligible, PAGE_SIZE) ? (
          <NoSuchPage address={address} total={list.totalEligible} />
        ) : (
          <>
            <SuggestionList
              perspective="niche"
              suggestions={list.suggestions}
              address={address}
              reasonsOf={reasonsOf}
            />
            <ListPager
              address={address}
              total={list.totalEligible}
              shown={list.suggestions.length}
            />
          </>
        )}
        <ListMethod list={list} isWithoutAsker />
      </section>
    </>
  );
}
