import type { ReactElement, ReactNode } from 'react';
import classes from './card.module.css';

export interface CardProps {
  readonly children: ReactNode;
  /** Without padding, for lists and tables that reach the edge. */
  readonly isFlush?: boolean;
  readonly title?: ReactNode;
  /** Beside the title: a count or a link. */
  readonly aside?: ReactNode;
}

export function Card({ children, isFlush = false, title, aside }: CardProps): ReactElement {
  return (
    <div className={isFlush ? classes['card'] : classes['padded']}>
      {title === undefined ? null : (
        <div className={classes['head']}>
          <h2>{title}</h2>
          {aside === undefined ? null : <span className={classes['aside']}>{aside}</span>}
        </div>
      )}
      {children}
    </div>
  );
}
