import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button';
import classes from '../account.module.css';

export interface CopiedTextProps {
  /** What it is, as a label. */
  readonly label: string;
  readonly text: string;
  /** How it is shown, where that differs from what is copied. */
  readonly shown?: string;
}

/** A secret, a link or codes that are shown this once, with a button that copies them. */
export function CopiedText({ label, text, shown = text }: CopiedTextProps): ReactElement {
  const { t } = useTranslation('account');
  const [state, setState] = useState<'none' | 'copied' | 'failed'>('none');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={classes['once']}>
      <p>{label}</p>
      <code className={classes['secret']}>{shown}</code>
      <div className={classes['foot']}>
        <Button onClick={() => void copy()}>{t('copy.button')}</Button>
        <span role="status">{state === 'none' ? '' : t(`copy.${state}`)}</span>
      </div>
    </div>
  );
}
