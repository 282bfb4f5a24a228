import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionListFieldsFragment } from '../../../graphql/generated';
import { useFormats } from '../../../shared/i18n/use-formats';
import { leftOut } from '../list-view';
import classes from './suggestion-list.module.css';

/** Under a list: who was left out, how the points are given, and what could not be used. */
export interface ListMethodProps {
  readonly list: SuggestionListFieldsFragment;
  /** Whether the list is for a niche, and not for an organisation that could share a network. */
  readonly isWithoutAsker?: boolean;
}

export function ListMethod({ list, isWithoutAsker = false }: ListMethodProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const { number, list: joined } = useFormats();
  const excluded = leftOut(list.excluded).map(({ reason, count }) =>
    t(`list.excluded.${reason}`, { total: number(count) }),
  );
  const weights = list.weights.map(({ group, points }) =>
    t('list.weight', {
      name: t(`group.${group}.name`),
      points: number(points, { maximum: 1 }),
    }),
  );
  return (
    <div className={classes['method']}>
      {excluded.length === 0 ? null : <p>{t('list.leftOut', { reasons: joined(excluded) })}</p>}
      {list.unmapped.length === 0 ? null : (
        <p>{t('list.unmapped', { texts: joined(list.unmapped) })}</p>
      )}
      <p>{t('list.method', { year: String(list.asOfYear), version: list.weightsVersion })}</p>
      <p>
        {t('list.weights', { weights: joined(weights) })}{' '}
        {isWithoutAsker ? t('list.noAsker') : null}
      </p>
    </div>
  );
}
