import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { pageCount, pageInAddress, rowsBefore } from '../../../shared/routing/pages';
import { BeyondEnd } from '../../../shared/ui/beyond-end';
import { Button } from '../../../shared/ui/button';
import { ListSummary } from '../../../shared/ui/list-summary';
import { CopyLink } from '../../../shared/ui/copy-link';
import { Pager } from '../../../shared/ui/pager';
import { LIST_HEAD } from '../list-view';
import type { SuggestionAddress } from '../suggestion-address';
import { PAGE_SIZE } from '../suggestion-question';

export interface ListPagerProps {
  readonly address: SuggestionAddress;
  readonly total: number;
  readonly shown: number;
}

/** To the neighbouring pages of a ranking; a page begins at the head of the list. */
export function ListPager({ address, total, shown }: ListPagerProps): ReactElement {
  const { t } = useTranslation('ui');
  const { search, onSearch } = address;
  const { page = 1 } = search;
  const pages = pageCount(total, PAGE_SIZE);
  const go = (to: number): void => {
    onSearch({ ...search, page: pageInAddress(to), why: undefined });
    const head = document.getElementById(LIST_HEAD);
    head?.focus({ preventScroll: true });
    head?.scrollIntoView({ block: 'start' });
  };
  return (
    <Pager
      previous={
        page > 1 ? <Button onClick={() => go(page - 1)}>{t('list.previous')}</Button> : undefined
      }
      next={
        page < pages ? <Button onClick={() => go(page + 1)}>{t('list.next')}</Button> : undefined
      }
      summary={<ListSummary from={rowsBefore(page, PAGE_SIZE) + 1} shown={shown} total={total} />}
      extra={<CopyLink />}
    />
  );
}

/** In the place of suggestions when the address names a page that the ranking does not have. */
export function NoSuchPage({ address, total }: Omit<ListPagerProps, 'shown'>): ReactElement {
  const { t } = useTranslation('ui');
  const { search, onSearch } = address;
  const pages = pageCount(total, PAGE_SIZE);
  return (
    <BeyondEnd page={search.page ?? 1} pages={pages}>
      <Button onClick={() => onSearch({ ...search, page: pageInAddress(pages) })}>
        {t('list.last')}
      </Button>
    </BeyondEnd>
  );
}
