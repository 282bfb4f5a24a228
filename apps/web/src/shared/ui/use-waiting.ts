import { useEffect, useState } from 'react';

/** How long something has been awaited, in the steps at which the page reacts. */
export type WaitingStage = 'none' | 'short' | 'noticeable' | 'long';

const STEPS: readonly { readonly after: number; readonly stage: WaitingStage }[] = [
  { after: 150, stage: 'short' },
  { after: 1000, stage: 'noticeable' },
  { after: 3000, stage: 'long' },
];

/** Skeleton after 150 ms, a word after 1 s, a way out after 3 s; nothing flashes for a quick answer. */
export function useWaiting(isWaiting: boolean): WaitingStage {
  const [stage, setStage] = useState<WaitingStage>('none');
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timers = STEPS.map((step) => window.setTimeout(() => setStage(step.stage), step.after));
    return () => {
      timers.forEach((timer) => window.clearTimeout(timer));
      setStage('none');
    };
  }, [isWaiting]);
  return isWaiting ? stage : 'none';
}
