import 'react';

declare module 'react' {
  /** Lets a component hand a measure to its style sheet. */
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined;
  }
}
