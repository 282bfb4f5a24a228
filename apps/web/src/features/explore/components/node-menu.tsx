import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { Point } from '../../../shared/graph-canvas';
import classes from './node-menu.module.css';

export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly onChoose: () => void;
}

export interface NodeMenuProps {
  readonly label: string;
  readonly at: Point;
  readonly entries: readonly MenuEntry[];
  readonly onClose: () => void;
}

const WIDTH = 300;

/** The menu of a node, where the pointer or the node is. Escape closes it and gives the focus back. */
export function NodeMenu({ label, at, entries, onClose }: NodeMenuProps): ReactElement {
  const menu = useRef<HTMLDivElement | null>(null);
  const former = useRef<Element | null>(null);
  useEffect(() => {
    former.current ??= document.activeElement;
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  const leave = (): void => {
    onClose();
    if (former.current instanceof HTMLElement) former.current.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      leave();
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1, Home: 'first', End: 'last' }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const current = items.findIndex((item) => item === document.activeElement);
    const target =
      typeof step === 'number'
        ? (current + step + items.length) % items.length
        : step === 'first'
          ? 0
          : items.length - 1;
    items[target]?.focus();
  };

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={classes['menu']}
      style={{
        insetInlineStart: Math.max(8, Math.min(at.x, window.innerWidth - WIDTH - 8)),
        insetBlockStart: Math.max(
          8,
          Math.min(at.y, window.innerHeight - 48 * Math.min(entries.length, 8)),
        ),
      }}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      <p className={classes['title']}>{label}</p>
      {entries.map((entry) => (
        <button
          key={entry.key}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={classes['entry']}
          onClick={() => {
            leave();
            entry.onChoose();
          }}
        >
          {entry.label}
        </button>
      ))}
    </div>
  );
}
