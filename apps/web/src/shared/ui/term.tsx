import { Popover } from '@mantine/core';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './term.module.css';

/** Words of the field that have a meaning in the catalogue `terms`. */
export type TermKey =
  | 'fit'
  | 'newcomer'
  | 'equalFit'
  | 'confidence'
  | 'capacity'
  | 'sector'
  | 'region'
  | 'ecosystem'
  | 'eqf'
  | 'cove';

export interface TermProps {
  readonly term: TermKey;
  /** The word as the sentence needs it; the name of the term when absent. */
  readonly children?: ReactNode;
}

/** A word of the field with its meaning, in the words of the glossary. */
export function Term({ term, children }: TermProps): ReactElement {
  const { t } = useTranslation('terms');
  return (
    <Explained meaning={t(`term.${term}.meaning`)}>{children ?? t(`term.${term}.name`)}</Explained>
  );
}

export interface ExplainedProps {
  readonly meaning: ReactNode;
  readonly children: ReactNode;
}

/**
 * Something short whose meaning opens on hover, focus and tap, and closes with Escape. It is no `button` element,
 * because browsers lay that out as a box: a long text would not flow with the sentence around it.
 */
export function Explained({ meaning, children }: ExplainedProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={300}
      position="top"
      shadow="md"
      withRoles={false}
    >
      <Popover.Target>
        <span
          role="button"
          tabIndex={0}
          className={classes['term']}
          aria-describedby={isOpen ? id : undefined}
          onMouseEnter={() => setOpen(true)}
          onMouseLeave={() => setOpen(false)}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onClick={() => setOpen(true)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
            if (event.key === 'Enter' || event.key === ' ') {
              event.preventDefault();
              setOpen(true);
            }
          }}
        >
          {children}
        </span>
      </Popover.Target>
      <Popover.Dropdown id={id} role="tooltip" className={classes['meaning'] ?? ''}>
        {meaning}
      </Popover.Dropdown>
    </Popover>
  );
}
