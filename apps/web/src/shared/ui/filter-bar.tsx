import { useId, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import classes from './filter-bar.module.css';

export { ChoiceFilter, type Choice, type ChoiceFilterProps } from './choice-filter';

export interface FilterBarProps {
  /** Names the group for screen readers. */
  readonly label: string;
  readonly children: ReactNode;
  /** At the end of the line: what is shown of how much. */
  readonly summary?: ReactNode;
  /** Present when a filter is set. */
  readonly onClear?: (() => void) | undefined;
}

/** Filters above a list. What they hold lives in the address; this only draws it. */
export function FilterBar({ label, children, summary, onClear }: FilterBarProps): ReactElement {
  const { t } = useTranslation('ui');
  return (
    <div className={classes['bar']} role="group" aria-label={label}>
      {children}
      {onClear === undefined ? null : (
        <Button kind="quiet" onClick={onClear}>
          {t('filter.clear')}
        </Button>
      )}
      {summary === undefined ? null : <span className={classes['summary']}>{summary}</span>}
    </div>
  );
}

export interface SwitchFilterProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A filter that is on or off. */
export function SwitchFilter({ label, isOn, onChange }: SwitchFilterProps): ReactElement {
  return (
    <Button aria-pressed={isOn} onClick={() => onChange(!isOn)}>
      {label}
    </Button>
  );
}

export interface OneOfProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all visible: a group of radio buttons drawn as one bar. */
export function OneOf<Value extends string>(props: OneOfProps<Value>): ReactElement {
  const { label, value, options, onChange } = props;
  const name = useId();
  return (
    <fieldset className={classes['oneOf']}>
      <legend className={classes['legend']}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={classes['option']}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
