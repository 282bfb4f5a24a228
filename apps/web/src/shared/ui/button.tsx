import type { ComponentProps, ReactElement } from 'react';
import classes from './button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly kind?: 'plain' | 'primary' | 'quiet';
}

export function Button({ kind = 'plain', type = 'button', ...rest }: ButtonProps): ReactElement {
  return <button {...rest} type={type} className={classes[kind]} />;
}

/** The classes of a button, for links that look like one. */
export const buttonClasses = classes;
