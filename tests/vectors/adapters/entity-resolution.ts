import {
  diceOfBigrams,
  hasValidRorChecksum,
  idfCosine,
  jaccardOfTokens,
  jaro,
  jaroWinkler,
  mongeElkan,
  normaliseName,
} from '@trellis/domain/entity-resolution';
import * as z from 'zod';
import type { SchemaAdapters } from './adapter';

const words = z.array(z.string());

function stringSimilarities(input: unknown) {
  const { a, b } = z.object({ a: z.string(), b: z.string() }).parse(input);
  return {
    jaro: jaro(a, b),
    jaroWinkler: jaroWinkler(a, b),
    diceBigrams: diceOfBigrams(a, b),
    tokenJaccard: jaccardOfTokens(a, b),
    mongeElkan: mongeElkan(a, b),
  };
}

function cosine(input: unknown) {
  const { a, b, documentFrequency, documents } = z
    .object({
      a: words,
      b: words,
      documentFrequency: z.record(z.string(), z.number()),
      documents: z.number(),
    })
    .parse(input);
  return idfCosine(a, b, {
    frequency: (token) => documentFrequency[token] ?? 0,
    documents,
  });
}

export const entityResolutionAdapters: SchemaAdapters = {
  'entityresolution:string': { actual: stringSimilarities },
  'entityresolution:normalise': {
    actual: (input) => normaliseName(z.object({ name: z.string() }).parse(input).name),
  },
  'entityresolution:idfCosine': { actual: cosine },
  'entityresolution:rorChecksum': {
    actual: (input) => hasValidRorChecksum(z.string().parse(input)),
  },
};
