import { Popover } from '@mantine/core';
import { useId, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Button } from './button';
import classes from './choice-filter.module.css';
import { Icon } from './icon';
import { KindMark } from './kind-mark';
import type { Markable } from './kind-shapes';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many rows the choice has; absent when it is not counted. */
  readonly count?: number;
  readonly mark?: Markable;
}

export interface ChoiceFilterProps {
  readonly label: string;
  /** What the button says when nothing is chosen, such as “Any country”. */
  readonly anyLabel: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const SEARCHED_FROM = 12;

/** Several of many, behind a button that says what is chosen. */
export function ChoiceFilter(props: ChoiceFilterProps): ReactElement {
  const { label, anyLabel, choices, chosen, onChange } = props;
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const only = choices.find((choice) => choice.value === chosen[0]);
  const text = (): string => {
    if (chosen.length === 0) return anyLabel;
    if (chosen.length === 1) return only?.label ?? String(chosen[0]);
    return t('filter.chosen', { name: label, count: chosen.length });
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          aria-pressed={chosen.length > 0}
          aria-expanded={isOpen}
          aria-label={chosen.length === 0 ? undefined : `${label}: ${text()}`}
          onClick={() => setOpen(!isOpen)}
        >
          {text()}
          <Icon name="down" size={14} />
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes['panel'] ?? ''} aria-label={label}>
        <ChoiceList
          label={label}
          choices={choices}
          chosen={chosen}
          onChange={onChange}
          onDone={() => setOpen(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceListProps extends Omit<ChoiceFilterProps, 'anyLabel'> {
  readonly onDone: () => void;
}

function ChoiceList(props: ChoiceListProps): ReactElement {
  const { label, choices, chosen, onChange, onDone } = props;
  const { t } = useTranslation('ui');
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const found = choices.filter((choice) => choice.label.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {choices.length < SEARCHED_FROM ? null : (
        <input
          className={classes['find']}
          type="search"
          value={text}
          aria-label={t('filter.find')}
          placeholder={t('filter.find')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      <ul className={classes['choices']} aria-label={label}>
        {found.map((choice) => (
          <ChoiceItem key={choice.value} choice={choice} chosen={chosen} onChange={onChange} />
        ))}
      </ul>
      <div className={classes['foot']}>
        <Button kind="quiet" disabled={chosen.length === 0} onClick={() => onChange([])}>
          {t('filter.clearOne')}
        </Button>
        <Button onClick={onDone}>{t('filter.done')}</Button>
      </div>
    </>
  );
}

interface ChoiceItemProps {
  readonly choice: Choice;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function ChoiceItem({ choice, chosen, onChange }: ChoiceItemProps): ReactElement {
  const id = useId();
  const { number } = useFormats();
  const isChosen = chosen.includes(choice.value);
  const toggle = (): void =>
    onChange(
      isChosen ? chosen.filter((value) => value !== choice.value) : [...chosen, choice.value],
    );
  return (
    <li className={classes['choice']}>
      <input id={id} type="checkbox" checked={isChosen} onChange={toggle} />
      <label htmlFor={id}>
        {choice.mark === undefined ? null : <KindMark kind={choice.mark} />}
        <span className={classes['name']}>{choice.label}</span>
        {choice.count === undefined ? null : (
          <span className={classes['count']}>{number(choice.count)}</span>
        )}
      </label>
    </li>
  );
}
