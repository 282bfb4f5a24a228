import { Modal } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button';
import classes from '../documents.module.css';

export interface DeleteDialogProps {
  readonly title: string;
  readonly onCancel: () => void;
  readonly onDelete: () => void;
}

/** Deleting for good cannot be undone, so it asks for a word. */
export function DeleteDialog({ title, onCancel, onDelete }: DeleteDialogProps): ReactElement {
  const { t } = useTranslation('documents');
  const [typed, setTyped] = useState('');
  const word = t('remove.word');
  const isMeant = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  return (
    <Modal
      opened
      onClose={onCancel}
      title={t('remove.title')}
      closeButtonProps={{ 'aria-label': t('remove.cancel') }}
      transitionProps={{ duration: 100 }}
    >
      <form
        className={classes['dialog']}
        onSubmit={(event) => {
          event.preventDefault();
          if (isMeant) onDelete();
        }}
      >
        <p>{t('remove.text', { title })}</p>
        <label className={classes['labelled']}>
          {t('remove.label', { word })}
          <input
            className={classes['text']}
            data-autofocus
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <div className={classes['foot']}>
          <Button onClick={onCancel}>{t('remove.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={!isMeant}>
            {t('remove.confirm')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
