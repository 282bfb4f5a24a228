import {
  createContext,
  useContext,
  useId,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
} from 'react';
import classes from '../account.module.css';

/** What is wrong with the fields of the form around, by their names. */
export const FieldErrors = createContext<ReadonlyMap<string, string>>(new Map());

export interface TextFieldProps extends Pick<
  ComponentProps<'input'>,
  'type' | 'inputMode' | 'defaultValue' | 'ref'
> {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly autoComplete: string;
  readonly isRequired?: boolean;
}

/** A labelled box for text; what is wrong with it stands beneath and is read with it. */
export function TextField(props: TextFieldProps): ReactElement {
  const { name, label, hint, isRequired = true, type = 'text', ...rest } = props;
  const id = useId();
  const error = useContext(FieldErrors).get(name);
  const described = [
    hint === undefined ? null : `${id}-hint`,
    error === undefined ? null : `${id}-error`,
  ].filter((each) => each !== null);
  return (
    <div className={classes['field']}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={classes['hint']}>
          {hint}
        </p>
      )}
      <input
        {...rest}
        id={id}
        name={name}
        type={type}
        className={classes['input']}
        autoCapitalize="none"
        spellCheck={false}
        aria-required={isRequired}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
      />
      {error === undefined ? null : (
        <p id={`${id}-error`} className={classes['error']}>
          {error}
        </p>
      )}
    </div>
  );
}
