import { useEffect, useState } from 'react';

/** Seconds that are left of a wait, counted down; each new reason begins its own. */
export function useSecondsLeft(reason: unknown, seconds: number): number {
  const [passed, setPassed] = useState<{ readonly of: unknown; readonly seconds: number }>({
    of: null,
    seconds: 0,
  });
  const left = Math.max(0, seconds - (passed.of === reason ? passed.seconds : 0));
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) return undefined;
    const began = Date.now();
    const timer = window.setInterval(() => {
      setPassed({ of: reason, seconds: Math.floor((Date.now() - began) / 1000) });
    }, 1000);
    return () => window.clearInterval(timer);
  }, [reason, isOver]);
  return left;
}
