import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { addressFacts } from '../address-facts';
import classes from '../documents.module.css';

/** Page and filters of a kept address. */
export function AddressFactList({ address }: { readonly address: string }): ReactElement {
  const { t } = useTranslation('documents');
  const { page, parameters } = addressFacts(address);
  return (
    <dl className={classes['facts']}>
      <div>
        <dt>{t('search.page')}</dt>
        <dd>{page}</dd>
      </div>
      {parameters.map(({ name, value }, place) => (
        <div key={`${name}-${String(place)}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
