import { useState, type ReactElement } from 'react';
import { MAXIMUM_TITLE } from '@trellis/domain/documents';
import { useTranslation } from 'react-i18next';
import type { OpenDocument } from '../../../shared/documents/use-document';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden';
import classes from '../documents.module.css';

/** The title, edited where it stands. A blank title is not saved: the one before stays until there is another. */
export function DocumentTitle({ document }: { readonly document: OpenDocument }): ReactElement {
  const { t } = useTranslation('documents');
  const [isBlank, setBlank] = useState(false);
  const { title, mayEdit, rename } = document;
  if (!mayEdit) return <h1>{title}</h1>;
  return (
    <>
      <h1 tabIndex={-1} className={classes['hiddenTitle']}>
        <VisuallyHidden>{title}</VisuallyHidden>
      </h1>
      <div data-document-field="">
        <textarea
          className={classes['title']}
          rows={1}
          maxLength={MAXIMUM_TITLE}
          aria-label={t('page.title')}
          aria-invalid={isBlank}
          value={isBlank ? '' : title}
          onChange={(event) => {
            const text = event.currentTarget.value.replaceAll('\n', ' ');
            setBlank(text.trim() === '');
            if (text.trim() !== '') rename(text);
          }}
          onBlur={() => setBlank(false)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              event.currentTarget.blur();
            }
          }}
        />
        {isBlank ? (
          <p className={classes['caution']} role="alert">
            {t('page.titleNeeded', { title })}
          </p>
        ) : null}
      </div>
    </>
  );
}
