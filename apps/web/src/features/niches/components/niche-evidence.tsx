import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Card } from '../../../shared/ui/card';
import classes from '../niches.module.css';
import type { NicheOfDetail } from '../niches-view';

export interface NicheEvidenceProps {
  readonly niche: NicheOfDetail;
  readonly country: string;
  readonly year: number;
  /** Whether a field of study is known to lead to the sector. */
  readonly hasFields: boolean;
}

const VACANCY_BASES = ['national', 'estimated', 'median'] as const;

/** The measured figures of a niche with unit, year and basis; what is unknown says why. */
export function NicheEvidence({
  niche,
  country,
  year,
  hasFields,
}: NicheEvidenceProps): ReactElement {
  const { t } = useTranslation('niches');
  const { number, percent } = useFormats();
  const basis = VACANCY_BASES.find((word) => word === niche.vacancyBasis) ?? 'estimated';
  return (
    <Card title={t('detail.evidence')}>
      <dl className={classes['facts']}>
        <Fact name={`${t('detail.personsEmployed')} (${String(year)})`}>
          <b className={classes['big']}>{number(niche.personsEmployed)}</b>{' '}
          {niche.flag === null ? null : t('detail.flag', { flag: niche.flag })}
        </Fact>
        <Fact name={t('detail.share')}>
          {t('detail.shareText', { share: number(niche.locationQuotient, { minimum: 2 }) })}
        </Fact>
        <Fact name={t('detail.closeness')}>
          {t('detail.closenessText', { closeness: percent(niche.density) })}
        </Fact>
        <Fact name={t('detail.vacancies')}>
          <b className={classes['big']}>{number(niche.vacancies)}</b>{' '}
          {t(`detail.vacancyBasis.${basis}`, { year: niche.vacancyYear ?? '' })}
        </Fact>
        <Fact name={t('detail.supply')}>
          {niche.supplyRatio === null
            ? t(hasFields ? 'detail.supplyUnreported' : 'detail.supplyNone')
            : supplyText(niche, country, t, number)}
        </Fact>
        <Fact name={t('detail.complexity')}>
          {niche.complexity === null
            ? t('detail.complexityNone')
            : number(niche.complexity, { minimum: 2 })}
        </Fact>
        <Fact name={t('detail.openness')}>
          {niche.openness === null
            ? t('detail.opennessNone')
            : number(niche.openness, { minimum: 2 })}
        </Fact>
      </dl>
    </Card>
  );
}

function supplyText(
  niche: NicheOfDetail,
  country: string,
  ...[t, number]: [
    ReturnType<typeof useTranslation<'niches'>>['t'],
    ReturnType<typeof useFormats>['number'],
  ]
): string {
  const supply = number(niche.supplyRatio, { minimum: 2 });
  return t(niche.supplyBasis === 'section' ? 'detail.supplySection' : 'detail.supplyText', {
    country,
    supply,
  });
}

function Fact({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
