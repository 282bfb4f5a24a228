import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DescriptionRegionQuery } from '../../../graphql/generated';
import { EntityCombobox } from '../../../shared/typeahead/entity-combobox';
import { Icon } from '../../../shared/ui/icon';
import type { DescriptionSearch } from '../description';
import classes from './description-form.module.css';

export interface RegionFieldProps {
  readonly code: string | undefined;
  readonly region: DescriptionRegionQuery['region'];
  readonly country: string | undefined;
  readonly onChange: (change: Partial<DescriptionSearch>) => void;
}

/** The region of a described organisation; choosing one fills in its country where none is chosen yet. */
export function RegionField({ code, region, country, onChange }: RegionFieldProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const isElsewhere = region !== null && country !== undefined && region.country.code !== country;
  return (
    <div className={classes['field']}>
      <span className={classes['label']}>{t('described.region')}</span>
      <span className={classes['hint']}>{t('described.regionHint')}</span>
      {code === undefined ? (
        <EntityCombobox
          label={t('described.region')}
          kinds={['REGION']}
          perKind={8}
          look="field"
          onChoose={(hit) => {
            const ofRegion = hit.country?.code;
            onChange({
              region: hit.id,
              ...(country === undefined && ofRegion !== undefined ? { in: ofRegion } : {}),
            });
          }}
        />
      ) : (
        <ul className={classes['chosen']}>
          <li>
            {region === null ? code : `${region.name}, ${region.country.name}`}
            <button
              type="button"
              aria-label={t('described.removeRegion')}
              onClick={() => onChange({ region: undefined })}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        </ul>
      )}
      {isElsewhere ? (
        <span className={classes['problem']} role="status">
          {t('described.regionOther')}
        </span>
      ) : null}
    </div>
  );
}
