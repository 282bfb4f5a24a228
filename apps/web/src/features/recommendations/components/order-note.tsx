import type { ReactElement } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { SwitchFilter } from '../../../shared/ui/filter-bar';
import { Term } from '../../../shared/ui/term';
import { LIST_HEAD } from '../list-view';
import type { SuggestionAddress } from '../suggestion-address';
import { withFilter } from '../suggestion-question';
import { GroupLegend } from './group-legend';
import classes from './suggestion-list.module.css';

/** Above a list: by which rule it stands, the switch to the order of fit alone, and the colours of the bars. */
export function OrderNote({ address }: { readonly address: SuggestionAddress }): ReactElement {
  const { t } = useTranslation('recommendations');
  const { search, onSearch } = address;
  const isByFit = search.order === 'fit';
  return (
    <div id={LIST_HEAD} tabIndex={-1} className={classes['order']}>
      <p>
        <Trans
          t={t}
          i18nKey={isByFit ? 'list.byFit' : 'list.varied'}
          components={{ newcomer: <Term term="newcomer" />, equal: <Term term="equalFit" /> }}
        />
      </p>
      <SwitchFilter
        label={t('list.fitOnly')}
        isOn={isByFit}
        onChange={(isOn) => onSearch(withFilter(search, { order: isOn ? 'fit' : undefined }))}
      />
      <GroupLegend />
    </div>
  );
}
