import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SaveState } from '../../../shared/documents/save-state';
import type { OpenDocument } from '../../../shared/documents/use-document';
import { Button } from '../../../shared/ui/button';
import { Icon } from '../../../shared/ui/icon';
import classes from '../documents.module.css';
import { isDocumentKind } from '../my-work-search';
import { DocumentActs } from './document-acts';
import { DocumentPlace } from './document-place';
import { DocumentTitle } from './document-title';
import { HistoryDrawer } from './history-drawer';

export interface DocumentHeadProps {
  readonly document: OpenDocument;
}

/** What every kind has above it: title, how far it is saved, undo and redo, and what can be done to the whole. */
export function DocumentHead({ document }: DocumentHeadProps): ReactElement {
  const { t } = useTranslation('documents');
  const { t: shell } = useTranslation('shell');
  const [isHistoryOpen, setHistoryOpen] = useState(false);
  const { kind, title, details, mayEdit } = document;
  return (
    <header className={classes['head']}>
      <title>{shell('title', { page: title })}</title>
      <p className={classes['crumb']}>
        <Link to="/my">{t('my.title')}</Link>
        {isDocumentKind(kind) ? <span>{t(`kind.${kind}`)}</span> : null}
      </p>
      <DocumentTitle document={document} />
      <div className={classes['bar']}>
        <SaveState document={document} />
        {mayEdit ? (
          <>
            <Button disabled={!document.canUndo} onClick={document.undo}>
              <Icon name="undo" size={14} />
              {t('page.undo')}
            </Button>
            <Button disabled={!document.canRedo} onClick={document.redo}>
              <Icon name="redo" size={14} />
              {t('page.redo')}
            </Button>
          </>
        ) : null}
        {details === null ? null : (
          <Button onClick={() => setHistoryOpen(true)}>{t('history.open')}</Button>
        )}
        <DocumentActs document={document} />
      </div>
      <DocumentPlace document={document} />
      {isHistoryOpen ? (
        <HistoryDrawer document={document} onClose={() => setHistoryOpen(false)} />
      ) : null}
    </header>
  );
}
