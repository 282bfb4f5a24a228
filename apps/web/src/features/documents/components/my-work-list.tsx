import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentFieldsFragment } from '../../../graphql/generated';
import { refusalText } from '../../../shared/documents/refusal';
import { UndoToast } from '../../../shared/ui/undo-toast';
import classes from '../documents.module.css';
import { type RowAct, TAKES_BACK } from '../my-work-view';
import { type Move, useDocumentActs } from '../use-document-acts';
import { DeleteDialog } from './delete-dialog';
import { MyWorkRow } from './my-work-row';

export interface MyWorkListProps {
  readonly documents: readonly DocumentFieldsFragment[];
  /** After a row went to another shelf. */
  readonly onChanged: () => void;
}

type Said =
  | { readonly id: string; readonly title: string; readonly move: Move; readonly code: null }
  | { readonly title: string; readonly code: string };

/** The rows with what can be done to them; what was done last can be taken back below. */
export function MyWorkList({ documents, onChanged }: MyWorkListProps): ReactElement {
  const { t } = useTranslation('documents');
  const acts = useDocumentActs();
  const [said, setSaid] = useState<Said | null>(null);
  const [removed, setRemoved] = useState<DocumentFieldsFragment | null>(null);
  const move = async (id: string, title: string, which: Move): Promise<void> => {
    const { code } = await acts.move(id, which);
    setSaid(code === null ? { id, title, move: which, code } : { title, code });
    onChanged();
  };
  const takeBack = async ({ id, move: which }: { id: string; move: Move }): Promise<void> => {
    await acts.move(id, TAKES_BACK[which]);
    setSaid(null);
    onChanged();
  };
  const act = (document: DocumentFieldsFragment, which: RowAct): void => {
    if (which === 'remove') setRemoved(document);
    else void move(document.id, document.title, which);
  };
  const remove = async ({ id, title }: DocumentFieldsFragment): Promise<void> => {
    const { code } = await acts.remove(id);
    setRemoved(null);
    if (code !== null) setSaid({ title, code });
    onChanged();
  };
  return (
    <>
      <ul className={classes['rows']} aria-label={t('my.title')}>
        {documents.map((document) => (
          <MyWorkRow
            key={document.id}
            document={document}
            onAct={(which) => act(document, which)}
          />
        ))}
      </ul>
      {removed === null ? null : (
        <DeleteDialog
          title={removed.title}
          onCancel={() => setRemoved(null)}
          onDelete={() => void remove(removed)}
        />
      )}
      {said === null ? null : (
        <UndoToast
          text={
            said.code === null
              ? t(`moved.${said.move}`, { title: said.title })
              : t('moved.failed', { title: said.title, reason: t(refusalText(said.code)) })
          }
          undo={said.code === null ? () => void takeBack(said) : undefined}
          onClose={() => setSaid(null)}
        />
      )}
    </>
  );
}
