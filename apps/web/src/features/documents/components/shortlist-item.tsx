import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { SHORTLIST_STAGES } from '@trellis/domain/documents';
import type { ShortlistContent } from '@trellis/domain/documents';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ShortlistEntryDocument } from '../../../graphql/generated';
import { Icon } from '../../../shared/ui/icon';
import { KindMark } from '../../../shared/ui/kind-mark';
import classes from '../documents.module.css';
import { placeOf } from '../entry-view';
import { type Entry, withChangedEntry } from '../shortlist-edits';
import { NoteField } from './note-field';

export interface ShortlistItemProps {
  readonly entry: Entry;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly mayEdit: boolean;
  readonly isCompared: boolean;
  /** Whether one more can be compared. */
  readonly isComparable: boolean;
  readonly onCompare: (isOn: boolean) => void;
  readonly onEdit: (
    change: (content: ShortlistContent) => ShortlistContent,
    field: string | null,
  ) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: (name: string) => void;
}

/** One organisation of the list: what it is, how far talks are, a note, and its place in the order. */
export function ShortlistItem(props: ShortlistItemProps): ReactElement {
  const { entry, mayEdit, isCompared, isComparable, onCompare, onEdit, onRemove } = props;
  const { t } = useTranslation('documents');
  const { t: terms } = useTranslation('terms');
  const { data, loading } = useQuery(ShortlistEntryDocument, { variables: { id: entry.id } });
  const organisation = data?.organisation ?? null;
  const name = organisation?.name ?? entry.id;
  const stageOf = (value: string): Entry['stage'] =>
    SHORTLIST_STAGES.find((stage) => stage === value) ?? entry.stage;
  return (
    <li>
      <div className={classes['what']}>
        <span className={classes['named']}>
          {organisation === null ? null : <KindMark kind={organisation.kind} />}
          {organisation === null ? (
            <span>{loading ? '…' : t('shortlist.gone', { id: entry.id })}</span>
          ) : (
            <Link to="/organisations/$id" params={{ id: entry.id }}>
              {name}
            </Link>
          )}
        </span>
        {organisation === null ? null : (
          <span className={classes['quiet']}>
            {terms(`organisationKind.${organisation.kind}`)} · {placeOf(organisation)}
          </span>
        )}
      </div>
      <label className={classes['stage']}>
        <span className={classes['quiet']}>{t('field.stage')}</span>
        <select
          className={classes['text']}
          aria-label={t('shortlist.stageOf', { name })}
          value={entry.stage}
          disabled={!mayEdit}
          onChange={(event) => {
            const stage = stageOf(event.currentTarget.value);
            onEdit((former) => withChangedEntry(former, entry.id, { stage }), null);
          }}
        >
          {SHORTLIST_STAGES.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stage.${stage}`)}
            </option>
          ))}
        </select>
      </label>
      <div className={classes['noteCell']}>
        <NoteField
          label={t('shortlist.noteOn', { name })}
          placeholder={t('field.note')}
          isLabelShown={false}
          value={entry.note}
          isReadOnly={!mayEdit}
          onChange={(note) =>
            onEdit((former) => withChangedEntry(former, entry.id, { note }), `note ${entry.id}`)
          }
        />
      </div>
      <div className={classes['itemActs']}>
        <label className={classes['compare']}>
          <input
            type="checkbox"
            checked={isCompared}
            disabled={!isCompared && !isComparable}
            aria-label={t('shortlist.compareOf', { name })}
            onChange={(event) => onCompare(event.currentTarget.checked)}
          />
          {t('shortlist.compare')}
        </label>
        {mayEdit ? (
          <>
            <MoveButtons {...props} name={name} />
            <button
              type="button"
              className={classes['iconButton']}
              aria-label={t('shortlist.removeOf', { name })}
              onClick={() => onRemove(name)}
            >
              <Icon name="close" size={16} />
            </button>
          </>
        ) : null}
      </div>
    </li>
  );
}

interface MoveButtonsProps extends ShortlistItemProps {
  readonly name: string;
}

/** Up and down. React moves the row in the document, which takes the focus away in some browsers: it is given back. */
function MoveButtons({ isFirst, isLast, onMove, name }: MoveButtonsProps): ReactElement {
  const { t } = useTranslation('documents');
  const buttons = useRef<Record<'up' | 'down', HTMLButtonElement | null>>({ up: null, down: null });
  const moved = useRef<'up' | 'down' | null>(null);
  useEffect(() => {
    if (moved.current === null) return;
    const { up, down } = buttons.current;
    const wanted = moved.current === 'up' ? up : down;
    (wanted?.disabled === true ? (moved.current === 'up' ? down : up) : wanted)?.focus();
    moved.current = null;
  });
  const move = (way: 'up' | 'down'): void => {
    moved.current = way;
    onMove(way === 'up' ? -1 : 1);
  };
  return (
    <>
      {(['up', 'down'] as const).map((way) => (
        <button
          key={way}
          type="button"
          ref={(element) => {
            buttons.current[way] = element;
          }}
          className={classes['iconButton']}
          disabled={way === 'up' ? isFirst : isLast}
          aria-label={t(way === 'up' ? 'shortlist.upOf' : 'shortlist.downOf', { name })}
          onClick={() => move(way)}
        >
          <Icon name={way} size={16} />
        </button>
      ))}
    </>
  );
}
