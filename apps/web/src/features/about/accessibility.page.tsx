import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../shared/ui/page-header';
import classes from './about.module.css';

const DONE = ['keyboard', 'drawings', 'colour', 'zoom', 'motion', 'language'] as const;

export function AccessibilityPage(): ReactElement {
  const { t } = useTranslation('about');
  return (
    <>
      <PageHeader title={t('accessibility.title')} answer={t('accessibility.answer')} />
      <section>
        <h2>{t('accessibility.doneTitle')}</h2>
        <ul className={classes['points']}>
          {DONE.map((point) => (
            <li key={point}>{t(`accessibility.done.${point}`)}</li>
          ))}
        </ul>
      </section>
      <section className={classes['section']}>
        <h2>{t('accessibility.testedTitle')}</h2>
        <p>{t('accessibility.tested')}</p>
      </section>
      <section className={classes['section']}>
        <h2>{t('accessibility.knownTitle')}</h2>
        <p>{t('accessibility.known')}</p>
      </section>
      <section className={classes['section']}>
        <h2>{t('accessibility.reportTitle')}</h2>
        <p>{t('accessibility.report')}</p>
      </section>
    </>
  );
}
