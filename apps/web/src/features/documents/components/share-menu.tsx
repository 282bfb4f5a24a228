import { Popover } from '@mantine/core';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedAccess } from '../../../graphql/generated';
import { refusalText } from '../../../shared/documents/refusal';
import type { SavedDocument } from '../../../shared/documents/saving-api';
import { useSession } from '../../../shared/documents/use-session';
import { Button } from '../../../shared/ui/button';
import classes from '../documents.module.css';
import { useDocumentActs } from '../use-document-acts';

export interface ShareMenuProps {
  readonly details: SavedDocument;
  readonly onShared: (document: SavedDocument) => void;
}

const NONE = 'NONE';

/** What each workspace of one’s own may do with the document. */
export function ShareMenu({ details, onShared }: ShareMenuProps): ReactElement {
  const { t } = useTranslation('documents');
  const [isOpen, setOpen] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const id = useId();
  const acts = useDocumentActs();
  const session = useSession();
  const own = session?.workspaces ?? [];
  const left = details.shares.filter((share) =>
    own.every(({ id: one }) => one !== share.workspaceId),
  );
  const places = [...own, ...left.map(({ workspaceId, name }) => ({ id: workspaceId, name }))];
  const share = async (workspaceId: string, access: SharedAccess | null): Promise<void> => {
    const outcome = await acts.share(details.id, workspaceId, access);
    setCode(outcome.code);
    if (outcome.document !== null) onShared(outcome.document);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('share.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['panel'] ?? ''} aria-label={t('share.button')}>
        <p>{places.length === 0 ? t('share.noWorkspace') : t('share.advice')}</p>
        {places.map((place) => (
          <div key={place.id} className={classes['share']}>
            <label htmlFor={`${id}-${place.id}`}>{place.name}</label>
            <select
              id={`${id}-${place.id}`}
              className={classes['text']}
              value={details.shares.find((each) => each.workspaceId === place.id)?.access ?? NONE}
              onChange={(event) => {
                const { value } = event.currentTarget;
                void share(place.id, value === 'VIEW' || value === 'EDIT' ? value : null);
              }}
            >
              {([NONE, 'VIEW', 'EDIT'] as const).map((access) => (
                <option key={access} value={access}>
                  {t(`share.${access}`)}
                </option>
              ))}
            </select>
          </div>
        ))}
        {code === null ? null : <p role="alert">{t(refusalText(code))}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
