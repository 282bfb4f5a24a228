import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentFieldsFragment } from '../../../graphql/generated';
import { useSession } from '../../../shared/documents/use-session';
import { useFormats } from '../../../shared/i18n/use-formats';
import { Button } from '../../../shared/ui/button';
import classes from '../documents.module.css';
import { isDocumentKind } from '../my-work-search';
import { changerOf, rowActs, type RowAct, sharedWith } from '../my-work-view';

export interface MyWorkRowProps {
  readonly document: DocumentFieldsFragment;
  readonly onAct: (act: RowAct) => void;
}

/** Kind, title, last change and by whom, who else sees it, and what can be done to it. */
export function MyWorkRow({ document, onAct }: MyWorkRowProps): ReactElement {
  const { t } = useTranslation('documents');
  const { moment, date, list } = useFormats();
  const session = useSession();
  const { id, kind, title, changedAt, deletedAfter } = document;
  const changer = changerOf(document, session?.personId ?? null);
  const name = changer.who === 'person' ? changer.name : t(`person.${changer.who}`);
  const names = sharedWith(document);
  return (
    <li>
      <div>
        <Link to="/my/$id" params={{ id }} className={classes['name']}>
          {title}
        </Link>
        <span className={classes['quiet']}>
          {isDocumentKind(kind) ? t(`kind.${kind}`) : kind}
          {' · '}
          {names.length === 0 ? t('my.private') : t('my.shared', { names: list(names) })}
        </span>
      </div>
      <span className={classes['quiet']}>
        {t('my.changed', { at: moment(changedAt), name })}
        {deletedAfter === null ? null : (
          <span className={classes['deadline']}>
            {t('my.deletedAfter', { date: date(deletedAfter) })}
          </span>
        )}
      </span>
      <span className={classes['acts']}>
        {rowActs(document).map((act) => (
          <Button
            key={act}
            kind="quiet"
            aria-label={t('act.of', { act: t(`act.${act}`), title })}
            onClick={() => onAct(act)}
          >
            {t(`act.${act}`)}
          </Button>
        ))}
      </span>
    </li>
  );
}
