import { DISMISSALS } from '@trellis/domain/documents';
import type { ReactElement } from 'react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrganisationName } from '../../../shared/documents/organisation-name';
import { typedContent } from '../../../shared/documents/typed-content';
import { Button } from '../../../shared/ui/button';
import { EmptyNote } from '../../../shared/ui/empty-note';
import type { DocumentViewProps } from '../document-views';
import classes from '../documents.module.css';

/** Suggestions that are not wanted, each with its reason; taking one away shows it again. */
export function DismissalsView({ document }: DocumentViewProps): ReactElement {
  const { t } = useTranslation('documents');
  const typed = typedContent(DISMISSALS, document);
  if (typed === null) return <EmptyNote title={t('page.newerKind')} />;
  const { content, edit } = typed;
  if (content.entries.length === 0) return <EmptyNote title={t('dismissals.empty')} />;
  return (
    <ul className={classes['rows']} aria-label={t('kinds.dismissals')}>
      {content.entries.map(({ id, reason, note }) => (
        <li key={id}>
          <Link to="/organisations/$id" params={{ id }} className={classes['name']}>
            <OrganisationName id={id} />
          </Link>
          <span className={classes['quiet']}>
            {t(`reason.${reason}`)}
            {note === '' ? null : ` – ${note}`}
          </span>
          <span className={classes['acts']}>
            {document.mayEdit ? (
              <Button
                kind="quiet"
                onClick={() =>
                  edit(
                    (former) => ({
                      ...former,
                      entries: former.entries.filter((entry) => entry.id !== id),
                    }),
                    null,
                  )
                }
              >
                {t('dismissals.showAgain')}
              </Button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
