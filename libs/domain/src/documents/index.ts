export { differences, type FieldDifference, type FieldPath, ORDER } from './difference';
export { afterChange, type DocumentChange, type DocumentState, rebuilt, started } from './history';
export {
  canonicalJson,
  isJsonList,
  isJsonObject,
  isSameJson,
  type Json,
  type JsonObject,
} from './json';
export {
  type ContentFault,
  type ContentProblem,
  type DocumentKind,
  type DocumentReferences,
  isTooLong,
  MAXIMUM_CONTENT,
  MAXIMUM_TITLE,
  NO_REFERENCES,
  parseContent,
} from './kind';
export {
  DISMISSAL_REASONS,
  DISMISSALS,
  type DismissalsContent,
  IDEA,
  type IdeaContent,
  SAVED_SEARCH,
  SAVED_VIEW,
  type SavedSearchContent,
  type SavedViewContent,
  SHORTLIST,
  SHORTLIST_STAGES,
  type ShortlistContent,
} from './kinds';
export { type Choice, type FieldConflict, type Merge, mergeEdits, type Side } from './merge';
