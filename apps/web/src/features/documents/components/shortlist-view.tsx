import { SHORTLIST } from '@trellis/domain/documents';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { typedContent } from '../../../shared/documents/typed-content';
import { EntityCombobox } from '../../../shared/typeahead/entity-combobox';
import { EmptyNote } from '../../../shared/ui/empty-note';
import { ListSummary } from '../../../shared/ui/list-summary';
import { UndoToast } from '../../../shared/ui/undo-toast';
import type { DocumentViewProps } from '../document-views';
import classes from '../documents.module.css';
import { type Entry, withEntryAt, withMovedEntry, withoutEntry } from '../shortlist-edits';
import { ComparedEntries, MOST_COMPARED } from './compared-entries';
import { NoteField } from './note-field';
import { ShortlistExport } from './shortlist-export';
import { ShortlistItem } from './shortlist-item';

interface Removed {
  readonly entry: Entry;
  readonly place: number;
  readonly name: string;
}

/** Organisations with note and stage: add, order, remove, compare up to four, print, export. */
export function ShortlistView({ document }: DocumentViewProps): ReactElement {
  const { t } = useTranslation('documents');
  const [compared, setCompared] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const typed = typedContent(SHORTLIST, document);
  if (typed === null) return <EmptyNote title={t('page.newerKind')} />;
  const { content, edit } = typed;
  const { mayEdit, title } = document;
  const chosen = content.entries.filter(({ id }) => compared.includes(id));
  const add = (id: string): void =>
    edit(
      (former) =>
        former.entries.some((entry) => entry.id === id)
          ? former
          : withEntryAt(former, { id, note: '', stage: 'considered' }, former.entries.length),
      null,
    );
  return (
    <>
      <NoteField
        label={t('shortlist.purpose')}
        value={content.purpose}
        isReadOnly={!mayEdit}
        onChange={(purpose) => edit((former) => ({ ...former, purpose }), 'purpose')}
      />
      {mayEdit ? (
        <div className={classes['adding']}>
          <span aria-hidden="true">{t('shortlist.add')}</span>
          <EntityCombobox
            label={t('shortlist.add')}
            placeholder={t('shortlist.addPlaceholder')}
            kinds={['ORGANISATION']}
            perKind={8}
            look="field"
            isCleared
            onChoose={(hit) => add(hit.id)}
          />
        </div>
      ) : null}
      {content.entries.length === 0 ? (
        <EmptyNote title={t('shortlist.emptyTitle')}>
          <p>{t('shortlist.emptyAdvice')}</p>
        </EmptyNote>
      ) : (
        <>
          <div className={classes['listHead']}>
            <ListSummary
              from={1}
              shown={content.entries.length}
              total={content.entries.length}
              order={t('shortlist.order')}
            />
            <ShortlistExport title={title} content={content} />
          </div>
          <ol className={classes['entries']}>
            {content.entries.map((entry, place) => (
              <ShortlistItem
                key={entry.id}
                entry={entry}
                isFirst={place === 0}
                isLast={place === content.entries.length - 1}
                mayEdit={mayEdit}
                isCompared={compared.includes(entry.id)}
                isComparable={chosen.length < MOST_COMPARED}
                onCompare={(isOn) =>
                  setCompared(
                    isOn ? [...compared, entry.id] : compared.filter((each) => each !== entry.id),
                  )
                }
                onEdit={edit}
                onMove={(by) => edit((former) => withMovedEntry(former, entry.id, by), null)}
                onRemove={(name) => {
                  setRemoved({ entry, place, name });
                  edit((former) => withoutEntry(former, entry.id), null);
                }}
              />
            ))}
          </ol>
          {chosen.length < 2 ? (
            <p className={classes['hint']}>{t('shortlist.compareHint')}</p>
          ) : (
            <ComparedEntries entries={chosen} />
          )}
        </>
      )}
      {removed === null ? null : (
        <UndoToast
          text={t('shortlist.removed', { name: removed.name })}
          undo={() => {
            edit((former) => withEntryAt(former, removed.entry, removed.place), null);
            setRemoved(null);
          }}
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}
