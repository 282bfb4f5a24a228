import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceFilter, type Choice } from '../../../shared/ui/choice-filter';
import { Icon } from '../../../shared/ui/icon';
import classes from './description-form.module.css';

export interface ManyOfProps {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of many in a form: the choice behind a button, what is chosen below it, each with a way out. */
export function ManyOf({ label, hint, choices, chosen, onChange }: ManyOfProps): ReactElement {
  const { t } = useTranslation('recommendations');
  const { t: ui } = useTranslation('ui');
  const id = useId();
  const labelOf = (value: string): string =>
    choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <div className={classes['field']} role="group" aria-labelledby={id}>
      <span id={id} className={classes['label']}>
        {label}
      </span>
      {hint === undefined ? null : <span className={classes['hint']}>{hint}</span>}
      <span>
        <ChoiceFilter
          label={label}
          anyLabel={t('described.none')}
          choices={choices}
          chosen={chosen}
          onChange={onChange}
        />
      </span>
      {chosen.length < 2 ? null : (
        <ul className={classes['chosen']}>
          {chosen.map((value) => (
            <li key={value}>
              {labelOf(value)}
              <button
                type="button"
                aria-label={`${ui('filter.clearOne')}: ${labelOf(value)}`}
                onClick={() => onChange(chosen.filter((other) => other !== value))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
