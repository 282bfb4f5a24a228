import { useId, type ReactElement } from 'react';
import classes from '../account.module.css';

export interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly initial?: string;
}

/** A labelled choice of one out of a few. */
export function ChoiceField({ name, label, choices, initial }: ChoiceFieldProps): ReactElement {
  const id = useId();
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className={classes['input']} defaultValue={initial}>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
