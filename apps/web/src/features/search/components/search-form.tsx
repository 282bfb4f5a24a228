import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/ui/button';
import classes from '../search.module.css';

export interface SearchFormProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function SearchForm({ text, onText }: SearchFormProps): ReactElement {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState(text);
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onText(typed.trim());
      }}
    >
      <input
        type="search"
        aria-label={t('field')}
        placeholder={t('field')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" kind="primary">
        {t('submit')}
      </Button>
    </form>
  );
}
