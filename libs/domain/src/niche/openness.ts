import { sum } from '../kernel/index';

/** How contested the training for an activity is in a region. */
export interface Openness {
  /** Herfindahl index of the providers' graduates; null without graduates. */
  readonly herfindahl: number | null;
  /** `1/h`: as many equal providers would give the same index; 0 without graduates. */
  readonly effectiveProviders: number;
  /** `1/(1+n)`: 1 = nobody, 0.5 = one provider, 0.2 = four equal ones. */
  readonly openness: number;
}

/** Openness from the graduates of each existing provider (methods B.11). */
export function openness(graduatesByProvider: readonly number[]): Openness {
  const total = sum(graduatesByProvider);
  if (total === 0) return { herfindahl: null, effectiveProviders: 0, openness: 1 };
  const herfindahl = sum(graduatesByProvider.map((graduates) => (graduates / total) ** 2));
  return { herfindahl, effectiveProviders: 1 / herfindahl, openness: 1 / (1 + 1 / herfindahl) };
}
