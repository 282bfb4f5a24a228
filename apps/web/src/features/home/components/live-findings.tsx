import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import { Card } from '../../../shared/ui/card';
import type { Finding } from '../home-view';
import classes from '../home.module.css';

/** What the data says today, one line each with the way to it. */
export function LiveFindings({
  findings,
}: {
  readonly findings: readonly Finding[];
}): ReactElement {
  return (
    <Card isFlush>
      <ul className={classes['live']}>
        {findings.map((finding) => (
          <li key={finding.kind}>
            <span className={classes['where']}>{placeOf(finding)}</span>
            <span>
              <FindingText finding={finding} />
            </span>
            <span className={classes['go']}>
              <FindingLink finding={finding} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Examples are no reason for an alarm: one line where they did not come, with the way to ask again. */
export function NoFindings({ onRetry }: { readonly onRetry: () => void }): ReactElement {
  const { t } = useTranslation('home');
  const { t: ui } = useTranslation('ui');
  return (
    <p className={classes['noFindings']} role="status">
      {t('live.missing')}{' '}
      <Button kind="quiet" onClick={onRetry}>
        {ui('section.retry')}
      </Button>
    </p>
  );
}

function placeOf(finding: Finding): string {
  if (finding.kind === 'partner') return finding.organisation.name;
  return `${finding.region.name}, ${finding.region.country}`;
}

function FindingText({ finding }: { readonly finding: Finding }): ReactElement {
  const { t } = useTranslation('home');
  const { number } = useFormats();
  const tenths = (value: number): string => number(value, { minimum: 1 });
  switch (finding.kind) {
    case 'niche': {
      const sector = finding.sector.name;
      const quotient = tenths(finding.quotient);
      if (finding.supply === null) return <>{t('live.nicheNoSupply', { sector, quotient })}</>;
      return <>{t('live.niche', { sector, quotient, supply: tenths(finding.supply) })}</>;
    }
    case 'partner': {
      const { name, country } = finding.partner;
      return <>{t('live.partner', { name, country, fit: tenths(finding.fit) })}</>;
    }
    case 'nichePartner': {
      const { name, country } = finding.partner;
      const sector = finding.sector.name;
      return <>{t('live.nichePartner', { sector, name, country, fit: tenths(finding.fit) })}</>;
    }
  }
}

function FindingLink({ finding }: { readonly finding: Finding }): ReactElement {
  const { t } = useTranslation('home');
  switch (finding.kind) {
    case 'niche':
      return (
        <Link
          to="/regions/$code/niches/$sector"
          params={{ code: finding.region.code, sector: finding.sector.code }}
        >
          {t('live.nicheAct')}
        </Link>
      );
    case 'partner':
      return (
        <Link
          to="/organisations/$id"
          params={{ id: finding.organisation.id }}
          search={{ order: 'fit', why: finding.partner.id }}
        >
          {t('live.partnerAct')}
        </Link>
      );
    case 'nichePartner':
      return (
        <Link
          to="/regions/$code/niches/$sector/partners"
          params={{ code: finding.region.code, sector: finding.sector.code }}
          search={{ order: 'fit' }}
        >
          {t('live.nichePartnerAct')}
        </Link>
      );
  }
}
