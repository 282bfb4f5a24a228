import type { ReactElement, ReactNode } from 'react';
import classes from './visually-hidden.module.css';

/** Said by screen readers, not drawn. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }): ReactElement {
  return <span className={classes['hidden']}>{children}</span>;
}
