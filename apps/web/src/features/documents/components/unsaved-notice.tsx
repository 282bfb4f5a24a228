import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnsaved } from '../../../shared/documents/saved-work-context';
import classes from '../documents.module.css';

/** Names what is on this device only. */
export function UnsavedNotice(): ReactElement | null {
  const { t } = useTranslation('documents');
  const unsaved = useUnsaved();
  if (unsaved.length === 0) return null;
  return (
    <div className={classes['unsaved']} role="status">
      <p>{t('my.unsaved', { count: unsaved.length })}</p>
      <ul>
        {unsaved.map(({ id, title, status }) => (
          <li key={id}>
            <Link to="/my/$id" params={{ id }}>
              {title}
            </Link>
            {status === 'conflict' ? ` – ${t('save.conflict')}` : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
