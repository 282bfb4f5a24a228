import { useRouterState } from '@tanstack/react-router';
import { useContext, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../shared/i18n/use-formats';
import { OpenedWithContext } from './ignored-words-context';
import classes from './ignored-words-note.module.css';

/**
 * One line that names the words of the address which were not understood. The router takes them out of the address
 * while it opens the page, so the line stands until the address changes for the first time.
 */
export function IgnoredWordsNote(): ReactElement | null {
  const { t } = useTranslation('shell');
  const { list } = useFormats();
  const { ignored } = useContext(OpenedWithContext);
  const address = useRouterState({
    select: ({ location }) => `${location.pathname}${location.searchStr}`,
  });
  const [opened] = useState(address);
  const [isOver, setOver] = useState(false);
  if (!isOver && address !== opened) setOver(true);
  if (ignored.length === 0 || isOver || address !== opened) return null;
  return (
    <p className={classes['note']} role="status">
      {t('ignored', { words: list(ignored) })}
    </p>
  );
}
