import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icon';
import { ConflictDialog } from './conflict-dialog';
import { refusalText } from './refusal';
import classes from './save-state.module.css';
import type { SaveStatus } from './saving';
import type { OpenDocument } from './use-document';

const ICONS = {
  saved: 'check',
  saving: 'cloud',
  unsaved: 'warning',
  conflict: 'warning',
  refused: 'warning',
} as const satisfies Record<SaveStatus, IconName>;

export interface SaveStateProps {
  readonly document: Pick<OpenDocument, 'save' | 'resolve'>;
}

/** How far the document is saved, always in sight, with the way on where it is not. */
export function SaveState({ document }: SaveStateProps): ReactElement {
  const { t } = useTranslation('documents');
  const { moment } = useFormats();
  const { status, at, refusal, isKept, conflicts, retry } = document.save;
  const [isPutOff, setPutOff] = useState(false);
  const text = (): string => {
    if (status === 'saved' && at !== null) return t('save.savedAt', { at: moment(at) });
    if (status === 'unsaved' && !isKept) return t('save.notKept');
    if (status === 'refused') return t('save.refused', { reason: t(refusalText(refusal)) });
    return t(`save.${status}`);
  };
  return (
    <div className={classes['state']} data-status={status}>
      <Icon name={ICONS[status]} size={16} />
      <span role="status">{text()}</span>
      {status === 'unsaved' || status === 'refused' ? (
        <Button kind="quiet" onClick={retry}>
          {t('save.retry')}
        </Button>
      ) : null}
      {status === 'conflict' ? (
        <>
          <Button onClick={() => setPutOff(false)}>{t('save.choose')}</Button>
          <ConflictDialog
            key={conflicts.length}
            conflicts={conflicts}
            isOpen={!isPutOff}
            onCancel={() => setPutOff(true)}
            onChoose={(sides) => document.resolve(sides)}
          />
        </>
      ) : null}
    </div>
  );
}
