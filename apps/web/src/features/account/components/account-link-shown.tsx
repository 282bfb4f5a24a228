import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/i18n/use-formats';
import { CopiedText } from './copied-text';

/** A link that was just made, with whom it is for. */
export interface ShownLink {
  readonly userName: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** The secret stands behind the #, which no server sees and no log keeps. */
function addressOf(token: string): string {
  return new URL(`/account/link#${token}`, window.location.origin).href;
}

/** The link for somebody's password, to be handed over; the focus goes to it, since it is shown this once. */
export function AccountLinkShown({ link }: { readonly link: ShownLink }): ReactElement {
  const { t } = useTranslation('account');
  const formats = useFormats();
  const ref = useRef<HTMLDivElement>(null);
  const { token, userName, expiresAt } = link;
  useEffect(() => ref.current?.focus(), [token]);
  const label = t('people.link', { userName, until: formats.moment(expiresAt) });
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-label={label}>
      <CopiedText key={token} label={label} text={addressOf(token)} />
    </div>
  );
}
