import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Explained } from '../../../shared/ui/term';
import { colourOfGroup, GROUP_ORDER } from '../suggestion-view';
import classes from './group-legend.module.css';

/** The six groups with their colours; each explains itself. */
export function GroupLegend(): ReactElement {
  const { t } = useTranslation('recommendations');
  return (
    <ul className={classes['legend']} aria-label={t('list.legend')}>
      {GROUP_ORDER.map((group) => (
        <li key={group}>
          <span className={classes['swatch']} style={{ background: colourOfGroup(group) }} />
          <Explained meaning={t(`group.${group}.meaning`)}>{t(`group.${group}.name`)}</Explained>
        </li>
      ))}
    </ul>
  );
}
