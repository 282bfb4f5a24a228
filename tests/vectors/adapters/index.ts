import type { SchemaAdapters } from './adapter';
import { complexityAdapters } from './complexity';
import { entityResolutionAdapters } from './entity-resolution';
import { linkPredictionAdapters } from './link-prediction';
import { nicheAdapters } from './niche';
import { rankingAdapters } from './ranking';

/** Every kind that the product computes. A kind that is not here is reported as not built, never as passed. */
export const ADAPTERS: SchemaAdapters = {
  ...complexityAdapters,
  ...entityResolutionAdapters,
  ...linkPredictionAdapters,
  ...nicheAdapters,
  ...rankingAdapters,
};
