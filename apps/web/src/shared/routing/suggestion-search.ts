import * as z from 'zod/mini';
import {
  listParameter,
  pageParameter,
  switchParameter,
  textParameter,
  wordsParameter,
} from './search-text';
import { ORGANISATION_KINDS } from './words';

/**
 * What the address of every list of suggested partners holds: goal, order, filters, page, and whose reasons are open.
 * Without a goal the preset of the page applies, without an order the one with variety.
 */
export const suggestionParameters = {
  order: z.catch(z.optional(z.literal('fit')), undefined),
  goal: z.catch(z.optional(z.enum(['transnational', 'local'])), undefined),
  countries: listParameter,
  kinds: wordsParameter(ORGANISATION_KINDS),
  newcomers: switchParameter,
  partners: switchParameter,
  page: pageParameter,
  why: textParameter,
} as const;

export const suggestionSearch = z.object(suggestionParameters);

export type SuggestionSearch = z.infer<typeof suggestionSearch>;
