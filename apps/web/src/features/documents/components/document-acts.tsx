import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../../shared/documents/refusal';
import { useSavedWork } from '../../../shared/documents/saved-work-context';
import type { OpenDocument } from '../../../shared/documents/use-document';
import { Button } from '../../../shared/ui/button';
import { UndoToast } from '../../../shared/ui/undo-toast';
import { rowActs, TAKES_BACK } from '../my-work-view';
import { type Move, useDocumentActs } from '../use-document-acts';
import { DeleteDialog } from './delete-dialog';
import { ShareMenu } from './share-menu';

type Said = { readonly move: Move; readonly code: null } | { readonly code: string };

/** Share, duplicate, archive, trash; in the trash restore and delete for good. */
export function DocumentActs({ document }: { readonly document: OpenDocument }): ReactElement {
  const { t } = useTranslation('documents');
  const acts = useDocumentActs();
  const work = useSavedWork();
  const navigate = useNavigate();
  const [said, setSaid] = useState<Said | null>(null);
  const [isRemoving, setRemoving] = useState(false);
  const { id, kind, kindVersion, title, content, details, receive } = document;
  const move = async (which: Move, isUndo = false): Promise<void> => {
    const outcome = await acts.move(id, which);
    if (outcome.document !== null) receive(outcome.document);
    if (outcome.code !== null) setSaid({ code: outcome.code });
    else setSaid(isUndo ? null : { move: which, code: null });
  };
  const duplicate = async (): Promise<void> => {
    const written = { title: t('page.copyOf', { title }).slice(0, 200), content };
    const copy = await work.begin({ name: kind, version: kindVersion }, written);
    await navigate({ to: '/my/$id', params: { id: copy } });
  };
  const remove = async (): Promise<void> => {
    const { code } = await acts.remove(id);
    setRemoving(false);
    if (code === null) await navigate({ to: '/my', search: { shelf: 'trash' } });
    else setSaid({ code });
  };
  return (
    <>
      {details?.right === 'OWN' && details.shelf !== 'TRASH' ? (
        <ShareMenu details={details} onShared={receive} />
      ) : null}
      <Button onClick={() => void duplicate()}>{t('page.duplicate')}</Button>
      {(details === null ? [] : rowActs(details)).map((act) => (
        <Button key={act} onClick={() => (act === 'remove' ? setRemoving(true) : void move(act))}>
          {t(`act.${act}`)}
        </Button>
      ))}
      {isRemoving ? (
        <DeleteDialog
          title={title}
          onCancel={() => setRemoving(false)}
          onDelete={() => void remove()}
        />
      ) : null}
      {said === null ? null : (
        <UndoToast
          text={
            said.code === null
              ? t(`moved.${said.move}`, { title })
              : t('moved.failed', { title, reason: t(refusalText(said.code)) })
          }
          undo={said.code === null ? () => void move(TAKES_BACK[said.move], true) : undefined}
          onClose={() => setSaid(null)}
        />
      )}
    </>
  );
}
