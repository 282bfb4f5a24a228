import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Breadcrumb } from '../ui/breadcrumb';

export interface RegionStep {
  readonly code: string;
  readonly name: string;
}

interface PlacedRegion {
  readonly country: { readonly name: string };
  readonly ancestors: readonly (RegionStep & { readonly level: number })[];
}

/** What a region lies in, widest first; the country by its name in the language of the page. */
export function stepsTo(region: PlacedRegion): readonly RegionStep[] {
  return [...region.ancestors]
    .sort((a, b) => a.level - b.level)
    .map((step) => ({ code: step.code, name: step.level === 0 ? region.country.name : step.name }));
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
