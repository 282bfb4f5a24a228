import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionNichesQuery } from '../../../graphql/generated';
import { RegionSteps, type RegionStep } from '../../../shared/regions/region-steps';
import { PageHeader } from '../../../shared/ui/page-header';
import classes from '../niches.module.css';

const REASONS = ['no_figures', 'level', 'split'] as const;

interface WithoutFiguresProps {
  readonly name: string;
  readonly steps: readonly RegionStep[];
  readonly without: RegionNichesQuery['regionWithoutNiches'];
}

/** A region without figures: why, and the parent or peers that have them. */
function WithoutFigures({ name, steps, without }: WithoutFiguresProps): ReactElement {
  const { t } = useTranslation('niches');
  const reason = REASONS.find((word) => word === without?.reason.toLowerCase()) ?? 'unknown';
  const alternatives = without?.alternatives ?? [];
  return (
    <>
      <PageHeader
        title={t('none.title', { region: name })}
        breadcrumb={<RegionSteps steps={steps} />}
        answer={t(`none.reason.${reason}`)}
      />
      {alternatives.length === 0 ? null : (
        <section>
          <h2>{t('none.alternatives')}</h2>
          <ul className={classes['plainList']}>
            {alternatives.map((region) => (
              <li key={region.code}>
                <Link to="/regions/$code/niches" params={{ code: region.code }}>
                  {region.name} ({region.code})
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Link to="/niches">{t('none.toList')}</Link>
      </p>
    </>
  );
}

function UnknownRegion({ code }: { readonly code: string }): ReactElement {
  const { t } = useTranslation('niches');
  return (
    <>
      <PageHeader title={t('none.unknownTitle', { code })} answer={t('none.unknownText')} />
      <p>
        <Link to="/niches">{t('none.toList')}</Link>
      </p>
    </>
  );
}

export const NoNiches = { WithoutFigures, UnknownRegion };
