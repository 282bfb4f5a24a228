import type { ReactElement } from 'react';

const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9.5l6 6l6-6',
  left: 'M14.5 6l-6 6l6 6',
  right: 'M9.5 6l6 6l-6 6',
  contrast: 'M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16z',
  warning: 'M12 4.5L20.5 19h-17zM12 10v4.2M12 16.4v.2',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-.8.8M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l.8-.8',
  check: 'M5 12.5l4.5 4.5L19 7',
  cloud:
    'M7 18a4 4 0 0 1-.5-8a5.5 5.5 0 0 1 10.6-1A4.5 4.5 0 0 1 17 18zM12 16v-5M9.5 13L12 10.5l2.5 2.5',
  undo: 'M9 7L5 11l4 4M5 11h9a5 5 0 0 1 0 10h-2',
  redo: 'M15 7l4 4l-4 4M19 11h-9a5 5 0 0 0 0 10h2',
  up: 'M6 14.5l6-6l6 6',
  person: 'M12 12a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20a7.5 7.5 0 0 1 15 0',
  saved: 'M7 4h10v16l-5-4l-5 4z',
  external: 'M9 6H6v12h12v-3M13 5h6v6M19 5l-8.5 8.5',
  partners: 'M8 12a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM16 18a3 3 0 1 0 0-6a3 3 0 0 0 0 6zM10.3 11l3.4 2',
  niches: 'M4 19V9h4v10M10 19V5h4v14M16 19v-7h4v7',
  regions: 'M12 20s6-5.7 6-10a6 6 0 0 0-12 0c0 4.3 6 10 6 10zM12 12a2 2 0 1 0 0-4a2 2 0 0 0 0 4z',
  explore:
    'M6 8a2 2 0 1 0 0-4a2 2 0 0 0 0 4zM18 9a2 2 0 1 0 0-4a2 2 0 0 0 0 4zM12 20a2.5 2.5 0 1 0 0-5a2.5 2.5 0 0 0 0 5zM7 8l4 7M17 9l-4 6M8 6.3l8 .5',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
  readonly size?: number;
}

/** A line drawing beside a word; never the only carrier of a meaning. */
export function Icon({ name, size = 16 }: IconProps): ReactElement {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
      {name === 'contrast' ? <path d="M12 4a8 8 0 0 0 0 16z" fill="currentColor" /> : null}
    </svg>
  );
}
