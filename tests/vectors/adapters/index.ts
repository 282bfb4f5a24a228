import type { SchemaAdapters } from './adapter';
import { complexityAdapters } from './complexity';
import { nicheAdapters } from './niche';

/** Every kind that the product computes. A kind that is not here is reported as not built, never as passed. */
export const ADAPTERS: SchemaAdapters = {
  ...complexityAdapters,
  ...nicheAdapters,
};
