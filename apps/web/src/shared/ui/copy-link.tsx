import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon';

/** Copies the address, which holds the whole state of the page. */
export function CopyLink(): ReactElement {
  const { t } = useTranslation('ui');
  const [isCopied, setCopied] = useState(false);
  return (
    <Button
      onClick={() => {
        void navigator.clipboard.writeText(window.location.href).then(() => {
          setCopied(true);
          window.setTimeout(() => setCopied(false), 3000);
        });
      }}
    >
      <Icon name="link" size={14} />
      <span role="status">{isCopied ? t('list.linkCopied') : t('list.copyLink')}</span>
    </Button>
  );
}
