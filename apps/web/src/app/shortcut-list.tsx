import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './shortcut-list.module.css';

const SHORTCUTS = [
  { keys: ['/'], text: 'shortcuts.search' },
  { keys: ['Ctrl', 'K'], text: 'shortcuts.command' },
  { keys: ['?'], text: 'shortcuts.list' },
  { keys: ['↑', '↓'], text: 'shortcuts.options' },
  { keys: ['Enter'], text: 'shortcuts.choose' },
  { keys: ['Esc'], text: 'shortcuts.escape' },
  { keys: ['T'], text: 'shortcuts.listTwin' },
] as const;

export interface ShortcutListProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function ShortcutList({ isOpen, onClose }: ShortcutListProps): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('shortcuts.close') }}
      transitionProps={{ duration: 100 }}
    >
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{t('shortcuts.keys')}</th>
            <th scope="col">{t('shortcuts.does')}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map((shortcut) => (
            <tr key={shortcut.text}>
              <td className={classes['keys']}>
                {shortcut.keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </td>
              <td>{t(shortcut.text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
