import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button';
import { ListSummary } from '../../../shared/ui/list-summary';
import { CopyLink } from '../../../shared/ui/copy-link';
import { Pager } from '../../../shared/ui/pager';
import { LIST_HEAD } from '../list-view';
import type { SuggestionAddress } from '../suggestion-address';
import { pageOfList } from '../suggestion-question';

export interface ListPagerProps {
  readonly address: SuggestionAddress;
  readonly total: number;
  readonly shown: number;
}

/** To the neighbouring pages of a ranking; a page begins at the head of the list. */
export function ListPager({ address, total, shown }: ListPagerProps): ReactElement {
  const { t } = useTranslation('ui');
  const { search, onSearch } = address;
  const { page, pages, offset } = pageOfList(search, total);
  const go = (to: number): void => {
    onSearch({ ...search, page: to === 1 ? undefined : to, why: undefined });
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
      summary={<ListSummary from={offset + 1} shown={shown} total={total} />}
      extra={<CopyLink />}
    />
  );
}
