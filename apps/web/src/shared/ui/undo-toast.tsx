import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon';
import classes from './undo-toast.module.css';

export interface UndoToastProps {
  /** What was done. */
  readonly text: string;
  /** Absent where there is nothing to take back. */
  readonly undo?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Says what was done and takes it back. It stays until it is closed: whoever reads slowly has time. */
export function UndoToast({ text, undo, onClose }: UndoToastProps): ReactElement {
  const { t } = useTranslation('ui');
  const ref = useRef<HTMLDivElement>(null);
  // The button that did it has often gone with what it was on; then the keyboard goes on here.
  useEffect(() => {
    if (document.activeElement === document.body) ref.current?.querySelector('button')?.focus();
  });
  return (
    <div ref={ref} className={classes['toast']}>
      <span role="status">{text}</span>
      {undo === undefined ? null : <Button onClick={undo}>{t('toast.undo')}</Button>}
      <button
        type="button"
        className={classes['close']}
        aria-label={t('toast.close')}
        onClick={onClose}
      >
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}
