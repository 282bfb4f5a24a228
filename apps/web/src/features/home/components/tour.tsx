import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button';
import classes from '../home.module.css';

const STORAGE_KEY = 'trellis-tour-dismissed';
const STEPS = ['choose', 'read', 'niche', 'share'] as const;

function wasDismissed(): boolean {
  try {
    return window.localStorage.getItem(STORAGE_KEY) === 'yes';
  } catch {
    return false;
  }
}

function rememberDismissal(): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, 'yes');
  } catch {
    // A browser that forbids storage shows the tour again next time.
  }
}

/** Four sentences for the first visits; in the page, never above it, and gone for good when it is sent away. */
export function Tour(): ReactElement | null {
  const { t } = useTranslation('home');
  const [isShown, setShown] = useState(() => !wasDismissed());
  if (!isShown) return null;
  return (
    <section className={classes['tour']} aria-labelledby="tour-title">
      <div className={classes['tourHead']}>
        <h2 id="tour-title">{t('tour.title')}</h2>
        <Button
          kind="quiet"
          onClick={() => {
            rememberDismissal();
            setShown(false);
          }}
        >
          {t('tour.dismiss')}
        </Button>
      </div>
      <ol className={classes['steps']}>
        {STEPS.map((step) => (
          <li key={step}>{t(`tour.steps.${step}`)}</li>
        ))}
      </ol>
    </section>
  );
}
