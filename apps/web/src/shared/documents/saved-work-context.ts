import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SavedWork, Unsaved } from './saved-work';

export const SavedWorkContext = createContext<SavedWork | null>(null);

export function useSavedWork(): SavedWork {
  const work = useContext(SavedWorkContext);
  if (work === null) throw new Error('There is no SavedWorkContext around this component.');
  return work;
}

/** What is on this device only, and why. */
export function useUnsaved(): readonly Unsaved[] {
  const work = useSavedWork();
  return useSyncExternalStore(work.subscribe, work.unsaved);
}
