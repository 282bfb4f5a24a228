import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../../shared/ui/card';
import classes from '../niches.module.css';
import { notSeenGroups, type Niches } from '../niches-view';

const REASONS = [
  'withheld',
  'outside_figures',
  'below_evidence',
  'resource_bound',
  'low_vet_share',
  'temporary_agencies',
  'already_present',
] as const;

/** What a list cannot see: withheld cells, sectors outside the figures, sectors left out by a rule. */
export function NotSeen({ niches }: { readonly niches: Niches }): ReactElement {
  const { t } = useTranslation('niches');
  const listed = niches.totalEligible;
  const others = niches.notSeen.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={classes['notSeen']}>
      <Card title={t('notSeen.title')}>
        <p>{t('notSeen.explain')}</p>
        <p>{t('notSeen.counted', { listed, others, total: listed + others })}</p>
        {notSeenGroups(niches).map((group) => (
          <details key={group.reason}>
            <summary>
              {reasonText(t, group.reason)} – {t('notSeen.sectors', { count: group.count })}
            </summary>
            <ul>
              {group.sectors.map((sector) => (
                <li key={sector.code}>
                  <Link
                    to="/sectors/$code"
                    params={{ code: sector.code }}
                    lang={sector.nameLanguage}
                  >
                    {sector.name}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </Card>
    </div>
  );
}

function reasonText(t: ReturnType<typeof useTranslation<'niches'>>['t'], reason: string): string {
  const known = REASONS.find((word) => word === reason.toLowerCase());
  return t(known === undefined ? 'notSeen.excluded_by_rule' : `notSeen.${known}`);
}
