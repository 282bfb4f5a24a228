import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { EmptyNote } from './empty-note';

export interface BeyondEndProps {
  /** The page of the address. */
  readonly page: number;
  /** How many pages the list has. */
  readonly pages: number;
  /** Leads to the last page; its text is `list.last`. */
  readonly children: ReactNode;
}

/** In the place of rows when an address names a page that the list does not have. */
export function BeyondEnd({ page, pages, children }: BeyondEndProps): ReactElement {
  const { t } = useTranslation('ui');
  const { number } = useFormats();
  return (
    <EmptyNote title={t('list.beyondTitle', { page: number(page) })}>
      <p>{t('list.beyondText', { pages: number(pages) })}</p>
      {children}
    </EmptyNote>
  );
}
