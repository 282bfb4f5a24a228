import { useNavigate } from '@tanstack/react-router';
import { SHORTLIST } from '@trellis/domain/documents';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateDocument } from '../../../shared/documents/use-create-document';
import { Button } from '../../../shared/ui/button';

/** Begins a shortlist and opens it. */
export function NewShortlist(): ReactElement {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const create = useCreateDocument(SHORTLIST);
  const begin = async (): Promise<void> => {
    const id = await create(t('add.newTitle'));
    await navigate({ to: '/my/$id', params: { id } });
  };
  return (
    <Button kind="primary" onClick={() => void begin()}>
      {t('my.newShortlist')}
    </Button>
  );
}
