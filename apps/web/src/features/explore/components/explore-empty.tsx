import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../../shared/ui/page-header';
import classes from '../explore.module.css';
import { StartChoices } from './start-choices';

export interface ExploreEmptyProps {
  readonly onStart: (id: string) => void;
}

const STEPS = ['expand', 'arrange', 'filter', 'share'] as const;

/** Nothing chosen yet: where to start, examples to start from, and what can be done from there. */
export function ExploreEmpty({ onStart }: ExploreEmptyProps): ReactElement {
  const { t } = useTranslation('explore');
  return (
    <>
      <PageHeader title={t('empty.title')} answer={t('empty.answer')} />
      <StartChoices onStart={onStart} />
      <section className={classes['told']}>
        <h2>{t('empty.can.title')}</h2>
        <dl>
          {STEPS.map((step) => (
            <div key={step}>
              <dt>{t(`empty.can.${step}.name`)}</dt>
              <dd>{t(`empty.can.${step}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
