import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Breadcrumb } from '../ui/breadcrumb';

export interface RegionStep {
  readonly code: string;
  readonly name: string;
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
