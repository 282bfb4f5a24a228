import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './shortcut-list.module.css';
import { SHORTCUT_GROUPS } from './shortcuts';

export interface ShortcutListProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Every key that does something, by where it does it. */
export function ShortcutList({ isOpen, onClose }: ShortcutListProps): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      size="lg"
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
        {SHORTCUT_GROUPS.map(({ title, shortcuts }) => (
          <tbody key={title}>
            <tr>
              <th scope="rowgroup" colSpan={2} className={classes['group']}>
                {t(title)}
              </th>
            </tr>
            {shortcuts.map(({ ways, text }) => (
              <tr key={text}>
                <td className={classes['keys']}>
                  <Ways ways={ways} />
                </td>
                <td>{t(text)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Modal>
  );
}

/** Keys of one way are pressed together; several ways do the same. */
function Ways({ ways }: { readonly ways: readonly (readonly string[])[] }): ReactElement {
  const { t } = useTranslation('shell');
  return (
    <>
      {ways.map((keys, index) => (
        <span key={keys.join('+')}>
          {index === 0 ? null : ` ${t('shortcuts.or')} `}
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      ))}
    </>
  );
}
