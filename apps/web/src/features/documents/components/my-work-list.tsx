import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentFieldsFragment } from '../../../graphql/generated';
import { refusalText } from '../../../shared/documents/refusal';
import { UndoToast } from '../../../shared/ui/undo-toast';
import classes from '../documents.module.css';
import type { RowActs } from '../use-row-acts';
import { DeleteDialog } from './delete-dialog';
import { MyWorkRow } from './my-work-row';

export interface MyWorkListProps {
  readonly documents: readonly DocumentFieldsFragment[];
  readonly onAct: RowActs['act'];
}

/** The rows with what can be done to them. */
export function MyWorkList({ documents, onAct }: MyWorkListProps): ReactElement {
  const { t } = useTranslation('documents');
  return (
    <ul className={classes['rows']} aria-label={t('my.title')}>
      {documents.map((document) => (
        <MyWorkRow
          key={document.id}
          document={document}
          onAct={(which) => onAct(document, which)}
        />
      ))}
    </ul>
  );
}

/** What was done last, with the way back, and the question before deleting; it outlives the row that it is about. */
export function RowActsSaid({ acts }: { readonly acts: RowActs }): ReactElement {
  const { t } = useTranslation('documents');
  const { said, removed } = acts;
  return (
    <>
      {removed === null ? null : (
        <DeleteDialog title={removed.title} onCancel={acts.keep} onDelete={acts.remove} />
      )}
      {said === null ? null : (
        <UndoToast
          text={
            said.code === null
              ? t(`moved.${said.move}`, { title: said.title })
              : t('moved.failed', { title: said.title, reason: t(refusalText(said.code)) })
          }
          undo={said.code === null ? acts.takeBack : undefined}
          onClose={acts.close}
        />
      )}
    </>
  );
}
