import { createContext } from 'react';

/** What the address that the site was opened with said and no page understands. */
export interface OpenedWith {
  readonly ignored: readonly string[];
}

export const OpenedWithContext = createContext<OpenedWith>({ ignored: [] });
