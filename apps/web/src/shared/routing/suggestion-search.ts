import * as z from 'zod/mini';
import {
  codesParameter,
  pageParameter,
  switchParameter,
  textParameter,
  wordParameter,
  wordsParameter,
} from './search-text';
import { ORGANISATION_KINDS } from './words';

/**
 * What the address of every list of suggested partners holds: goal, order, filters, page, and whose reasons are open.
 * Without a goal the preset of the page applies, without an order the one with variety.
 */
export const suggestionParameters = {
  order: wordParameter(['fit']),
  goal: wordParameter(['transnational', 'local']),
  countries: codesParameter,
  kinds: wordsParameter(ORGANISATION_KINDS),
  newcomers: switchParameter,
  partners: switchParameter,
  page: pageParameter,
  why: textParameter,
} as const;

export const suggestionSearch = z.object(suggestionParameters);

export type SuggestionSearch = z.infer<typeof suggestionSearch>;
