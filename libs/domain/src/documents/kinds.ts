import * as z from 'zod/mini';
import { NO_REFERENCES, type DocumentKind, type DocumentReferences } from './kind';

const note = z._default(z.string().check(z.maxLength(5_000, 'has more than 5,000 characters')), '');
const recordId = z
  .string()
  .check(z.minLength(1, 'is empty'), z.maxLength(300, 'has more than 300 characters'));
/** A page of this product: never another site, so that saved work cannot lead away. */
const address = z
  .string()
  .check(
    z.regex(/^\/(?![/\\])/, 'is no page of this product; it must begin with one /'),
    z.maxLength(8_000, 'has more than 8,000 characters'),
  );

function isEachOnce(list: readonly { readonly id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length;
}

const EACH_ONCE = 'names the same record twice';

/** How far talks with an organisation on a shortlist are. */
export const SHORTLIST_STAGES = [
  'considered',
  'contacted',
  'interested',
  'agreed',
  'declined',
] as const;

const shortlistContent = z.object({
  /** What partners are wanted for, in the words of the person. */
  purpose: note,
  entries: z._default(
    z
      .array(
        z.object({
          id: recordId,
          note,
          stage: z._default(z.enum(SHORTLIST_STAGES), 'considered'),
        }),
      )
      .check(z.maxLength(500, 'has more than 500 organisations'), z.refine(isEachOnce, EACH_ONCE)),
    [],
  ),
});
export type ShortlistContent = z.infer<typeof shortlistContent>;

/** Organisations that somebody collects, each with a note and a stage; the id of an entry is that of the organisation. */
export const SHORTLIST: DocumentKind<ShortlistContent> = {
  name: 'shortlist',
  version: 1,
  schema: shortlistContent,
  upgrades: [],
  references: ({ entries }) => ({ ...NO_REFERENCES, organisations: entries.map(({ id }) => id) }),
  empty: { purpose: '', entries: [] },
};

const savedSearchContent = z.object({ address, note });
export type SavedSearchContent = z.infer<typeof savedSearchContent>;

/** A list with its filters and order, kept as the address that gives it back. */
export const SAVED_SEARCH: DocumentKind<SavedSearchContent> = {
  name: 'savedSearch',
  version: 1,
  schema: savedSearchContent,
  upgrades: [],
  references: () => NO_REFERENCES,
  empty: { address: '/search', note: '' },
};

const coordinate = z.number().check(z.minimum(-1e6, 'is too far'), z.maximum(1e6, 'is too far'));
const savedViewContent = z.object({
  address,
  note,
  /** Where each node stood, in the units of the drawing. */
  positions: z._default(
    z
      .array(z.object({ id: recordId, x: coordinate, y: coordinate }))
      .check(z.maxLength(2_000, 'has more than 2,000 nodes'), z.refine(isEachOnce, EACH_ONCE)),
    [],
  ),
});
export type SavedViewContent = z.infer<typeof savedViewContent>;

/** A drawing of the network with the place of each node. */
export const SAVED_VIEW: DocumentKind<SavedViewContent> = {
  name: 'savedView',
  version: 1,
  schema: savedViewContent,
  upgrades: [],
  references: () => NO_REFERENCES,
  empty: { address: '/explore', note: '', positions: [] },
};

const codes = z._default(z.array(recordId).check(z.maxLength(50, 'has more than 50 entries')), []);
const described = z.object({
  organisationKind: z._default(z.nullable(recordId), null),
  country: z._default(z.nullable(recordId), null),
  region: z._default(z.nullable(recordId), null),
  sectors: codes,
  ecosystems: codes,
  challenges: codes,
  needs: codes,
  note,
});
export type IdeaContent = z.infer<typeof described>;

/** An organisation or an idea that is in no source: kind, place and topics as far as they are known. */
export const IDEA: DocumentKind<IdeaContent> = {
  name: 'idea',
  version: 1,
  schema: described,
  upgrades: [],
  references: ({ region }): DocumentReferences => ({
    ...NO_REFERENCES,
    regions: region === null ? [] : [region],
  }),
  empty: {
    organisationKind: null,
    country: null,
    region: null,
    sectors: [],
    ecosystems: [],
    challenges: [],
    needs: [],
    note: '',
  },
};

/** Why a suggestion is not wanted. */
export const DISMISSAL_REASONS = [
  'already_in_contact',
  'worked_with_before',
  'wrong_topic',
  'wrong_kind',
  'wrong_place',
  'no_longer_exists',
  'other',
] as const;

const dismissalsContent = z.object({
  /** The organisation that partners are suggested to. */
  organisation: z.nullable(recordId),
  entries: z._default(
    z
      .array(z.object({ id: recordId, reason: z.enum(DISMISSAL_REASONS), note }))
      .check(
        z.maxLength(2_000, 'has more than 2,000 organisations'),
        z.refine(isEachOnce, EACH_ONCE),
      ),
    [],
  ),
});
export type DismissalsContent = z.infer<typeof dismissalsContent>;

/** Suggestions to one organisation that somebody does not want to see again, each with its reason. */
export const DISMISSALS: DocumentKind<DismissalsContent> = {
  name: 'dismissals',
  version: 1,
  schema: dismissalsContent,
  upgrades: [],
  references: ({ organisation }) => ({
    ...NO_REFERENCES,
    organisations: organisation === null ? [] : [organisation],
  }),
  empty: { organisation: null, entries: [] },
};
