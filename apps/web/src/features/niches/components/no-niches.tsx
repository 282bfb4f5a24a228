import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegionNichesQuery } from '../../../graphql/generated';
import { AlternativeList } from '../../../shared/regions/alternative-list';
import { absenceKey } from '../../../shared/regions/niche-alternatives';
import { RegionSteps, type RegionStep } from '../../../shared/regions/region-steps';
import { PageHeader } from '../../../shared/ui/page-header';

interface WithoutFiguresProps {
  readonly code: string;
  readonly name: string;
  readonly steps: readonly RegionStep[];
  readonly without: RegionNichesQuery['regionWithoutNiches'];
}

/** A region without figures: why, and the parent or peers that have them. */
function WithoutFigures({ code, name, steps, without }: WithoutFiguresProps): ReactElement {
  const { t } = useTranslation('niches');
  const alternatives = without?.alternatives ?? [];
  return (
    <>
      <PageHeader
        title={t('none.title', { region: name })}
        breadcrumb={<RegionSteps steps={steps} />}
        answer={t(`none.reason.${absenceKey(code, without)}`)}
      />
      {alternatives.length === 0 ? null : (
        <section>
          <h2>{t('none.alternatives')}</h2>
          <AlternativeList code={code} alternatives={alternatives} />
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
