import * as z from 'zod';
import { Confidence, FactOrigin } from './provenance.types';

export const confidenceColumn = z.nullable(z.enum(Confidence));

/** The map that `provenanceOf` returns. */
export const provenanceColumn = z.object({
  sourceId: z.string(),
  vintage: z.nullable(z.string()),
  origin: z.enum(FactOrigin),
  basis: z.nullable(z.string()),
  confidence: confidenceColumn,
});
