import { SAVED_SEARCH } from '@trellis/domain/documents';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AddressLink } from '../../../shared/documents/address-link';
import { typedContent } from '../../../shared/documents/typed-content';
import { EmptyNote } from '../../../shared/ui/empty-note';
import type { DocumentViewProps } from '../document-views';
import { AddressFactList } from './address-fact-list';
import { NoteField } from './note-field';

/** A kept list: what it asks for, a note, and the way to it. */
export function SavedSearchView({ document }: DocumentViewProps): ReactElement {
  const { t } = useTranslation('documents');
  const typed = typedContent(SAVED_SEARCH, document);
  if (typed === null) return <EmptyNote title={t('page.newerKind')} />;
  const { content, edit } = typed;
  return (
    <>
      <p>
        <AddressLink address={content.address}>{t('search.open')}</AddressLink>
      </p>
      <AddressFactList address={content.address} />
      <NoteField
        label={t('field.note')}
        value={content.note}
        isReadOnly={!document.mayEdit}
        onChange={(note) => edit((former) => ({ ...former, note }), 'note')}
      />
    </>
  );
}
