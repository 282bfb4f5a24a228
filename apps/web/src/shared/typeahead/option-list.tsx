import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { KindMark } from '../ui/kind-mark';
import type { Markable } from '../ui/kind-shapes';
import classes from './option-list.module.css';
import {
  LONGEST_SEARCH,
  type TypeaheadGroup,
  type TypeaheadHit,
  type TypeaheadOption,
} from './typeahead-view';
import type { TypeaheadState } from './use-typeahead';

/** A way on for whoever finds nothing. */
export interface Otherwise {
  readonly label: string;
  readonly onChoose: () => void;
}

export interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly state: TypeaheadState;
  readonly place: number | null;
  readonly onChoose: (hit: TypeaheadHit) => void;
  readonly onAll: (() => void) | undefined;
  readonly otherwise: Otherwise | undefined;
}

export function OptionList(props: OptionListProps): ReactElement {
  const { id, label, text, state, place, onChoose, onAll, otherwise } = props;
  const { t } = useTranslation('ui');
  const { number } = useFormats();
  const isEmpty = state.groups.length === 0;
  return (
    <div className={classes['panel']}>
      <div id={`${id}-list`} role="listbox" aria-label={label}>
        {state.groups.map((group) => (
          <OptionGroup key={group.kind} id={id} group={group} place={place} onChoose={onChoose} />
        ))}
      </div>
      {state.isTooLong ? (
        <p className={classes['note']}>
          {t('typeahead.tooLong', { length: number(text.length), limit: number(LONGEST_SEARCH) })}
        </p>
      ) : null}
      {isEmpty && state.hasFailed ? (
        <p className={classes['note']}>{t('typeahead.failed')}</p>
      ) : null}
      {isEmpty && !state.hasFailed && !state.isAsking && !state.isTooLong ? (
        <>
          <p className={classes['note']}>{t('typeahead.none', { text })}</p>
          {otherwise === undefined ? null : (
            <PanelButton label={otherwise.label} onClick={otherwise.onChoose} />
          )}
        </>
      ) : null}
      {isEmpty || onAll === undefined ? null : (
        <PanelButton
          label={t('typeahead.all', { total: number(state.total), text })}
          onClick={onAll}
        />
      )}
    </div>
  );
}

/** Under the list, for the pointer: a press leaves the focus in the text box, so that the panel stays open for it. */
function PanelButton({
  label,
  onClick,
}: {
  readonly label: string;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes['all']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label}
    </button>
  );
}

interface OptionGroupProps {
  readonly id: string;
  readonly group: TypeaheadGroup;
  readonly place: number | null;
  readonly onChoose: (hit: TypeaheadHit) => void;
}

function OptionGroup({ id, group, place, onChoose }: OptionGroupProps): ReactElement {
  const { t } = useTranslation('ui');
  const { t: terms } = useTranslation('terms');
  const { number } = useFormats();
  const heading = `${id}-${group.kind}`;
  const totals = { shown: number(group.options.length), total: number(group.total) };
  return (
    <div role="group" aria-labelledby={heading}>
      <div id={heading} className={classes['heading']} role="presentation">
        <span>{terms(`searchKind.${group.kind}`)}</span>
        {group.total > group.options.length ? (
          <span>{t('typeahead.groupTotal', totals)}</span>
        ) : null}
      </div>
      {group.options.map((option) => (
        <Option
          key={option.place}
          id={`${id}-${String(option.place)}`}
          option={option}
          isMarked={option.place === place}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

function markOfHit(hit: TypeaheadHit): Markable {
  if (hit.kind === 'ORGANISATION') return hit.organisationKind ?? 'OTHER';
  return hit.kind;
}

interface OptionProps {
  readonly id: string;
  readonly option: TypeaheadOption;
  readonly isMarked: boolean;
  readonly onChoose: (hit: TypeaheadHit) => void;
}

function Option({ id, option, isMarked, onChoose }: OptionProps): ReactElement {
  const { hit } = option;
  const aside = hit.subtitle ?? hit.country?.name ?? '';
  return (
    // The text box holds the focus and its arrow keys; the option itself is for the pointer.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      className={classes['option']}
      ref={(element) => {
        if (isMarked) element?.scrollIntoView({ block: 'nearest' });
      }}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(hit)}
    >
      <KindMark kind={markOfHit(hit)} />
      <span className={classes['title']}>{hit.title}</span>
      {aside === '' ? null : <span className={classes['aside']}>{aside}</span>}
    </div>
  );
}
