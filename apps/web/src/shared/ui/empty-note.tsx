import type { ReactElement, ReactNode } from 'react';
import classes from './empty-note.module.css';

export interface EmptyNoteProps {
  /** Why nothing is there. */
  readonly title: string;
  /** What would change that. */
  readonly children?: ReactNode;
}

export function EmptyNote({ title, children }: EmptyNoteProps): ReactElement {
  return (
    <div className={classes['note']} role="status">
      <p className={classes['title']}>{title}</p>
      {children}
    </div>
  );
}
