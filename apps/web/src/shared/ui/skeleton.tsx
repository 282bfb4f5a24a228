import type { ReactElement } from 'react';
import classes from './skeleton.module.css';

export interface SkeletonProps {
  readonly lines?: number;
  /** Height of each line in pixels. */
  readonly height?: number;
}

/** Grey bars where text will stand; hidden from screen readers, which hear the status instead. */
export function Skeleton({ lines = 3, height = 14 }: SkeletonProps): ReactElement {
  return (
    <div className={classes['lines']} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={classes['line']}
          style={{ height, width: `${String(96 - ((line * 17) % 40))}%` }}
        />
      ))}
    </div>
  );
}
