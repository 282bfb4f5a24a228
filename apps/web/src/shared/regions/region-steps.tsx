import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Breadcrumb } from '../ui/breadcrumb';

export interface RegionStep {
  readonly code: string;
  readonly name: string;
}

/** From the widest region to the narrowest, whatever order the API gives them in. */
export function widestFirst<Step extends { readonly level: number }>(
  steps: readonly Step[],
): readonly Step[] {
  return [...steps].sort((a, b) => a.level - b.level);
}

/** The way down to a region: country › larger regions, each a link. */
export function RegionSteps({ steps }: { readonly steps: readonly RegionStep[] }): ReactElement {
  return (
    <Breadcrumb
      steps={steps.map((step) => ({
        key: step.code,
        link: (
          <Link to="/regions/$code" params={{ code: step.code }}>
            {step.name}
          </Link>
        ),
      }))}
    />
  );
}
