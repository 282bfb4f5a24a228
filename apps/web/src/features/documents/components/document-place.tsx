import { type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenDocument } from '../../../shared/documents/use-document';
import { useFormats } from '../../../shared/i18n/use-formats';
import classes from '../documents.module.css';

/** Where it lies and who else sees it, where that is not what one expects. */
export function DocumentPlace({
  document: { details },
}: {
  readonly document: OpenDocument;
}): ReactElement | null {
  const { t } = useTranslation('documents');
  const { date, list } = useFormats();
  if (details === null) return null;
  const { shelf, deletedAfter, shares, right, owner } = details;
  const owned = owner.name ?? t('person.somebody');
  const lines = [
    shelf === 'TRASH' ? t('page.inTrash', { date: date(deletedAfter) }) : null,
    shelf === 'ARCHIVED' ? t('page.inArchive') : null,
    right === 'VIEW' ? t('page.readOnly', { name: owned }) : null,
    shares.length === 0 ? null : t('my.shared', { names: list(shares.map(({ name }) => name)) }),
  ].filter((line) => line !== null);
  if (lines.length === 0) return null;
  return (
    <div className={shelf === 'TRASH' ? classes['caution'] : classes['place']}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
