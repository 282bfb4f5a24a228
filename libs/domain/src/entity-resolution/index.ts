export { hasValidRorChecksum, isOid, isPic, rorIdentifier } from './identifiers';
export { withoutLegalForms } from './legal-forms';
export { type NormalisedName, foldedText, normaliseName, tokensOf } from './normalise-name';
export {
  type DocumentFrequencies,
  diceOfBigrams,
  idfCosine,
  jaccardOfTokens,
  jaro,
  jaroWinkler,
  mongeElkan,
} from './similarity';
export { transliterated } from './transliteration';
