import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { kinship } from './niche-alternatives';
import classes from './regions.module.css';

export interface AlternativeListProps {
  readonly code: string;
  readonly alternatives: readonly { readonly code: string; readonly name: string }[];
}

/** Regions with figures, each with how it stands to the one without. */
export function AlternativeList({ code, alternatives }: AlternativeListProps): ReactElement | null {
  const { t } = useTranslation('niches');
  if (alternatives.length === 0) return null;
  return (
    <ul className={classes['alternatives']}>
      {alternatives.map((region) => (
        <li key={region.code}>
          <Link to="/regions/$code/niches" params={{ code: region.code }}>
            {region.name} ({region.code})
          </Link>{' '}
          <span className={classes['quiet']}>{t(`none.kin.${kinship(code, region.code)}`)}</span>
        </li>
      ))}
    </ul>
  );
}
