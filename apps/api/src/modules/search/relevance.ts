import { compareCodePoints } from '@trellis/domain/kernel';
import { distance } from 'fastest-levenshtein';
import { isWeakWord } from '../../platform/full-text/full-text-query';
import { inTurn } from '../../platform/ordering/in-turn';
import type { Candidate, CandidateText } from './candidate';
import { SearchKind } from './search.types';

/** A word that says nothing alone counts this much of a telling one. */
const WEAK_WEIGHT = 0.15;
/** Share of the score that a match earns by filling the text and not only lying in it. */
const FILLING_SHARE = 0.25;
const PROMINENCE_SHARE = 0.04;
/** What a text gains that begins with the query as it was typed so far. */
const BEGINNING_BONUS = 0.1;

const KIND_ORDER = Object.values(SearchKind);

/** Typing errors between two words: insertion, deletion, replacement, or two neighbours swapped. */
function typingErrors(a: string, b: string): number {
  const edits = distance(a, b);
  if (edits !== 2 || a.length !== b.length) return edits;
  const place = [...a].findIndex((letter, index) => letter !== b[index]);
  const isSwap =
    a[place] === b[place + 1] &&
    a[place + 1] === b[place] &&
    a.slice(place + 2) === b.slice(place + 2);
  return isSwap ? 1 : edits;
}

function errorsAllowed(word: string): number {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}

/** How well a word of the record answers a word of the query: 1 the same, 0 not at all. */
export function wordMatch(asked: string, found: string): number {
  if (asked === found) return 1;
  if (found.startsWith(asked)) return 0.78 + (0.17 * asked.length) / found.length;
  const allowed = errorsAllowed(asked);
  if (allowed > 0) {
    const errors = typingErrors(asked, found);
    if (errors <= allowed) return errors === 1 ? 0.74 : 0.6;
    const beginning = found.slice(0, asked.length);
    if (asked.length > 4 && typingErrors(asked, beginning) <= 1) return 0.55;
  }
  return asked.length > 3 && found.endsWith(asked) ? 0.5 : 0;
}

interface BestMatch {
  readonly value: number;
  readonly word: string;
}

function bestMatch(asked: string, words: readonly string[]): BestMatch {
  let best: BestMatch = { value: 0, word: '' };
  for (const word of words) {
    const value = wordMatch(asked, word);
    if (value > best.value) best = { value, word };
  }
  return best;
}

function weightOf(word: string): number {
  return isWeakWord(word) ? WEAK_WEIGHT : Math.sqrt(word.length);
}

function weightedMean(words: readonly string[], values: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  words.forEach((word, index) => {
    sum += weightOf(word) * (values[index] ?? 0);
    weight += weightOf(word);
  });
  return weight === 0 ? 0 : sum / weight;
}

function letters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}

/** How well one text of a record answers the query: above 1 when it is the query. */
function textMatch(asked: readonly string[], { words, weight }: CandidateText): number {
  const whole = asked.join('');
  if (words.join('') === whole) return 1.2 * weight;
  const matches = asked.map((word) => bestMatch(word, words));
  const mean = weightedMean(
    asked,
    matches.map(({ value }) => value),
  );
  const apart = words.length > 0 ? wordMatch(whole, words.join('')) : 0;
  const filled =
    letters([...new Set(matches.map(({ word }) => word))]) / Math.max(1, letters(words));
  const value = Math.max(mean, asked.length > 1 ? apart : 0);
  const begins = words.join(' ').startsWith(asked.join(' ')) ? BEGINNING_BONUS : 0;
  return weight * (value * (1 - FILLING_SHARE + FILLING_SHARE * filled) + begins);
}

export interface Judged {
  readonly candidate: Candidate;
  readonly matchedBy: string;
  readonly score: number;
}

function judgeReading(asked: readonly string[], candidate: Candidate): Omit<Judged, 'candidate'> {
  let best = { matchedBy: 'name', score: 0 };
  for (const text of candidate.texts) {
    const score = textMatch(asked, text);
    if (score > best.score) best = { matchedBy: text.by, score };
  }
  // The words of a query may be spread over the texts, such as a name and its town.
  const spread = asked.map((word) =>
    Math.max(
      0,
      ...candidate.texts.map(({ words, weight }) => weight * bestMatch(word, words).value),
    ),
  );
  const together = weightedMean(asked, spread) * (1 - FILLING_SHARE / 2);
  return together > best.score ? { ...best, score: together } : best;
}

/** The candidate judged by the reading of the query that suits it best; more looked-for records win near ties. */
export function judge(readings: readonly (readonly string[])[], candidate: Candidate): Judged {
  let best: Omit<Judged, 'candidate'> = { matchedBy: 'name', score: 0 };
  for (const asked of readings) {
    const found = judgeReading(asked, candidate);
    if (found.score > best.score) best = found;
  }
  const score = best.score + PROMINENCE_SHARE * candidate.prominence;
  return { candidate, matchedBy: best.matchedBy, score: Math.round(score * 1e6) / 1e6 };
}

/** Best first; equal scores by kind, title and id. */
export function compareJudged(a: Judged, b: Judged): number {
  return inTurn(
    b.score - a.score,
    KIND_ORDER.indexOf(a.candidate.kind) - KIND_ORDER.indexOf(b.candidate.kind),
    compareCodePoints(a.candidate.title, b.candidate.title),
    compareCodePoints(a.candidate.id, b.candidate.id),
  );
}
