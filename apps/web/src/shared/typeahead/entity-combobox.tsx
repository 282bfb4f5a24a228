import { useId, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchKind } from '../../graphql/generated';
import { useFormats } from '../i18n/use-formats';
import { VisuallyHidden } from '../ui/visually-hidden';
import classes from './entity-combobox.module.css';
import { comboboxKey } from './combobox-keys';
import { OptionList, type Otherwise } from './option-list';
import { LONGEST_SEARCH, typeaheadOptions, type TypeaheadHit } from './typeahead-view';
import { useTypeahead, type TypeaheadState } from './use-typeahead';

export interface EntityComboboxProps {
  readonly label: string;
  readonly placeholder?: string;
  /** The kinds looked for; all when absent. */
  readonly kinds?: readonly SearchKind[];
  readonly perKind?: number;
  readonly onChoose: (hit: TypeaheadHit) => void;
  /** Enter without a marked suggestion; absent where a text alone means nothing. */
  readonly onText?: (text: string) => void;
  /** Each text as it is typed, for a button beside the box that acts on it. */
  readonly onTyped?: (text: string) => void;
  /** What is offered where nothing is found. */
  readonly otherwise?: Otherwise;
  readonly look?: 'search' | 'blank' | 'field';
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly shortcut?: string;
  readonly isCleared?: boolean;
  readonly initialText?: string;
}

/** A text box with grouped suggestions (WAI-ARIA combobox with a list box); the text box keeps the focus. */
export function EntityCombobox(props: EntityComboboxProps): ReactElement {
  const { label, kinds, onChoose, onText, look = 'search', shortcut } = props;
  const id = useId();
  const [text, setText] = useState(props.initialText ?? '');
  const [isOpen, setOpen] = useState(false);
  const [place, setPlace] = useState<number | null>(null);
  const ownRef = useRef<HTMLInputElement>(null);
  const inputRef = props.inputRef ?? ownRef;
  const state = useTypeahead(text, kinds, props.perKind ?? 5);
  const options = typeaheadOptions(state.groups);
  const close = (): void => {
    setOpen(false);
    setPlace(null);
  };
  const choose = (hit: TypeaheadHit): void => {
    setText(props.isCleared === true ? '' : hit.title);
    close();
    onChoose(hit);
  };
  const submit = (): void => {
    const marked = place === null ? undefined : options[place];
    if (marked !== undefined) choose(marked.hit);
    else if (onText !== undefined && text.trim() !== '') {
      close();
      onText(text.trim());
    } else if (options[0] !== undefined && onText === undefined) choose(options[0].hit);
  };
  const isListed = isOpen && state.isAsked;
  return (
    <div className={classes[look]}>
      <input
        ref={inputRef}
        className={classes['input']}
        role="combobox"
        aria-label={label}
        aria-expanded={isListed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={place === null || !isListed ? undefined : `${id}-${String(place)}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          props.onTyped?.(event.currentTarget.value);
          setOpen(true);
          setPlace(null);
        }}
        onFocus={() => setOpen(true)}
        onBlur={close}
        onKeyDown={(event) => {
          const outcome = comboboxKey(event.key, {
            place,
            count: options.length,
            isOpen: isListed,
          });
          if (outcome === null) return;
          if (outcome.isConsumed) event.preventDefault();
          if (outcome.act === 'submit') submit();
          else if (outcome.act === 'clear') setText('');
          else if (outcome.act === 'close') close();
          else {
            setOpen(true);
            setPlace(outcome.place);
          }
        }}
      />
      {shortcut === undefined || text !== '' ? null : <kbd aria-hidden="true">{shortcut}</kbd>}
      <Announcement
        state={state}
        isListed={isListed}
        count={options.length}
        length={text.trim().length}
      />
      {isListed ? (
        <OptionList
          id={id}
          label={label}
          text={text.trim()}
          state={state}
          place={place}
          onChoose={choose}
          otherwise={props.otherwise}
          onAll={onText === undefined ? undefined : () => onText(text.trim())}
        />
      ) : null}
    </div>
  );
}

interface AnnouncementProps {
  readonly state: TypeaheadState;
  readonly isListed: boolean;
  readonly count: number;
  readonly length: number;
}

/** What a sighted reader sees in the list, said once the answer is there. */
function Announcement({ state, isListed, count, length }: AnnouncementProps): ReactElement {
  const { t } = useTranslation('ui');
  const { number } = useFormats();
  const text = (): string => {
    if (!isListed) return '';
    if (state.isTooLong) {
      return t('typeahead.tooLong', { length: number(length), limit: number(LONGEST_SEARCH) });
    }
    if (state.isAsking) return t('typeahead.searching');
    return t('typeahead.results', { count });
  };
  return (
    <VisuallyHidden>
      <span role="status">{text()}</span>
    </VisuallyHidden>
  );
}
