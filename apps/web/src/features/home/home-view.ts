import type { LiveExamplesQuery } from '../../graphql/generated';

type Example = LiveExamplesQuery['liveExamples'][number];

/** A finding with everything that its line and its link need. */
export type Finding =
  | {
      readonly kind: 'niche';
      readonly region: { readonly code: string; readonly name: string; readonly country: string };
      readonly sector: { readonly code: string; readonly name: string };
      readonly quotient: number;
      readonly supply: number | null;
    }
  | {
      readonly kind: 'partner';
      readonly organisation: { readonly id: string; readonly name: string };
      readonly partner: { readonly id: string; readonly name: string; readonly country: string };
      readonly fit: number;
    }
  | {
      readonly kind: 'nichePartner';
      readonly region: { readonly code: string; readonly name: string; readonly country: string };
      readonly sector: { readonly code: string; readonly name: string };
      readonly partner: { readonly id: string; readonly name: string; readonly country: string };
      readonly fit: number;
    };

function partnerOf(suggestion: NonNullable<Example['suggestion']>): {
  readonly id: string;
  readonly name: string;
  readonly country: string;
} {
  const { id, name, country } = suggestion.organisation;
  return { id, name, country: country.name };
}

function findingOf(example: Example): Finding | null {
  const { organisation, region, niche, suggestion } = example;
  const place =
    region === null ? null : { code: region.code, name: region.name, country: region.country.name };
  if (organisation !== null && suggestion !== null) {
    const partner = partnerOf(suggestion);
    return { kind: 'partner', organisation, partner, fit: suggestion.fit };
  }
  if (place === null || niche === null) return null;
  const { sector } = niche;
  if (suggestion !== null) {
    const partner = partnerOf(suggestion);
    return { kind: 'nichePartner', region: place, sector, partner, fit: suggestion.fit };
  }
  if (niche.locationQuotient === null) return null;
  return {
    kind: 'niche',
    region: place,
    sector,
    quotient: niche.locationQuotient,
    supply: niche.supplyRatio,
  };
}

/** The examples that can be told in full; one that lacks a fact is left out rather than told with a gap. */
export function findings(examples: LiveExamplesQuery['liveExamples']): readonly Finding[] {
  return examples.map(findingOf).filter((finding): finding is Finding => finding !== null);
}
