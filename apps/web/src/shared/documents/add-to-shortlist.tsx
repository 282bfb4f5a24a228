import { useQuery } from '@apollo/client/react';
import { Popover } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { SHORTLIST } from '@trellis/domain/documents';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortlistsAtHandDocument } from '../../graphql/generated';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { Skeleton } from '../ui/skeleton';
import classes from './add-to-shortlist.module.css';
import type { SavedDocument } from './saving-api';
import { useSavedWork } from './saved-work-context';
import { isOnShortlist, withEntry } from './shortlist';
import { useCreateDocument } from './use-create-document';
import { useSession } from './use-session';

export interface AddToShortlistProps {
  readonly id: string;
  /** Name of the organisation, for screen readers. */
  readonly name: string;
  /** Quiet among other words that act, as in a row of a list. */
  readonly kind?: 'plain' | 'quiet';
}

/** Puts an organisation on a shortlist at hand, or on a new one; says so to visitors, who cannot save. */
export function AddToShortlist(props: AddToShortlistProps): ReactElement {
  const { id, name, kind = 'plain' } = props;
  const { t } = useTranslation('documents');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      width={280}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          kind={kind}
          aria-expanded={isOpen}
          aria-label={t('add.buttonOf', { name })}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="saved" size={14} />
          {t('add.button')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['panel'] ?? ''} aria-label={t('add.buttonOf', { name })}>
        {isOpen ? <Choices id={id} onDone={() => setOpen(false)} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoicesProps {
  readonly id: string;
  readonly onDone: () => void;
}

function Choices({ id, onDone }: ChoicesProps): ReactElement {
  const { t } = useTranslation('documents');
  const session = useSession();
  const isVisitor = session?.mode === 'VISITOR';
  const query = useQuery(ShortlistsAtHandDocument, {
    skip: session === null || isVisitor,
    fetchPolicy: 'cache-and-network',
  });
  const work = useSavedWork();
  const create = useCreateDocument(SHORTLIST);
  const [added, setAdded] = useState<{ readonly id: string; readonly title: string } | null>(null);
  if (isVisitor) return <p>{t('add.visitor')}</p>;
  if (added !== null) {
    return (
      <div className={classes['done']}>
        <p role="status">{t('add.done', { title: added.title })}</p>
        <Link to="/my/$id" params={{ id: added.id }}>
          {t('add.open')}
        </Link>
        <Button onClick={onDone}>{t('add.close')}</Button>
      </div>
    );
  }
  const lists = query.data?.documents.nodes.filter(({ right }) => right !== 'VIEW');
  const put = async (list: SavedDocument): Promise<void> => {
    const isDone = await work.change(list.id, (content) => withEntry(content, id));
    if (isDone) setAdded(list);
  };
  const begin = async (): Promise<void> => {
    const title = t('add.newTitle');
    const created = await create(title, {
      purpose: '',
      entries: [{ id, note: '', stage: 'considered' }],
    });
    setAdded({ id: created, title });
  };
  return (
    <>
      {lists === undefined && query.error === undefined ? <Skeleton lines={2} /> : null}
      <ul className={classes['lists']}>
        {(lists ?? []).map((list) => (
          <li key={list.id}>
            <Button
              kind="quiet"
              disabled={isOnShortlist(list.content, id)}
              onClick={() => void put(list)}
            >
              {isOnShortlist(list.content, id)
                ? t('add.alreadyOn', { title: list.title })
                : list.title}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => void begin()}>{t('add.new')}</Button>
    </>
  );
}
