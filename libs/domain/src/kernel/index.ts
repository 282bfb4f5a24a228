export { type Brand, branded } from './brand';
export { groupedBy } from './grouping';
export { type Explanation, type ExplanationPart, explanationTotal } from './explanation';
export { type IsoDate, compareIsoDates, isWithin, parseIsoDate } from './iso-date';
export {
  type LanguageCode,
  type LocalisedText,
  type TextInLanguage,
  SOURCE_LANGUAGE,
  parseLanguageCode,
  textIn,
} from './language';
export {
  type Matrix,
  at,
  cellOf,
  columnOf,
  columnTotals,
  matrixFromRows,
  matrixOf,
  rowOf,
  rowTotals,
  rowsOf,
  submatrix,
} from './matrix';
export {
  clamp,
  isKnown,
  mean,
  median,
  pearson,
  populationStandardDeviation,
  quantile,
  sum,
} from './numbers';
export {
  type Ranked,
  SCORE_DIGITS,
  compareCodePoints,
  compareDescending,
  rankedDescending,
  roundSignificant,
} from './ordering';
export {
  type Cursor,
  type Page,
  type PageRequest,
  keyCursor,
  keysOfCursor,
  offsetCursor,
  offsetOfCursor,
  pageOf,
} from './page';
export { type Problem, type ProblemParameter, type UndefinedReason, problem } from './problem';
export { type RandomSource, seededRandom } from './random';
export { type Result, err, ok } from './result';
