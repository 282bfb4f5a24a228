import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from './text-field';

/** A new password; only its length is asked for, and what everybody guesses is refused by the API. */
export function NewPasswordField({ label }: { readonly label: string }): ReactElement {
  const { t } = useTranslation('account');
  return (
    <TextField
      name="newPassword"
      type="password"
      label={label}
      hint={t('field.newPasswordHint')}
      autoComplete="new-password"
    />
  );
}
