import * as z from 'zod/mini';
import { isCategory, LAYOUTS, type LayoutName } from '../../shared/graph-canvas';
import { listParameter, wordParameter } from '../../shared/routing/search-text';
import { EMPTY_EXPLORE, type Expansion, type ExploreState, type Pin } from './explore-graph';

export const DEFAULT_LIMIT = 30;

const SEPARATOR = '~';
const COLLAPSED = '!';

/** What the address of the page holds. Every part is optional; what is absent has its usual value. */
export const exploreSearch = z.object({
  start: listParameter,
  open: listParameter,
  hide: listParameter,
  pin: listParameter,
  kinds: listParameter,
  select: listParameter,
  layout: wordParameter(LAYOUTS),
  arranged: z.catch(
    z.optional(z.coerce.number<unknown>().check(z.int(), z.nonnegative())),
    undefined,
  ),
  view: wordParameter(['table']),
});

export type ExploreSearch = z.infer<typeof exploreSearch>;

function escaped(text: string): string {
  return text.replace(/[%~,!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function unescaped(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function joined(parts: readonly string[]): string {
  const last = parts.findLastIndex((part) => part !== '');
  return parts.slice(0, last + 1).join(SEPARATOR);
}

function expansionText(expansion: Expansion): string {
  const { node, type, kind, direction, limit, offset, collapsed } = expansion;
  return (
    (collapsed ? COLLAPSED : '') +
    joined([
      escaped(node),
      escaped(type ?? ''),
      kind ?? '',
      direction ?? '',
      limit === DEFAULT_LIMIT ? '' : String(limit),
      offset === 0 ? '' : String(offset),
    ])
  );
}

function wholeNumber(text: string | undefined, otherwise: number): number {
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  return Number.isInteger(value) ? value : otherwise;
}

function orNull(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : unescaped(text);
}

function parseExpansion(text: string): readonly Expansion[] {
  const collapsed = text.startsWith(COLLAPSED);
  const [node, type, kind, direction, limit, offset] = (collapsed ? text.slice(1) : text).split(
    SEPARATOR,
  );
  if (node === undefined || node === '') return [];
  return [
    {
      node: unescaped(node),
      type: orNull(type),
      kind: orNull(kind),
      direction: orNull(direction),
      limit: Math.min(500, Math.max(1, wholeNumber(limit, DEFAULT_LIMIT))),
      offset: Math.max(0, wholeNumber(offset, 0)),
      collapsed,
    },
  ];
}

function parsePin(text: string): readonly Pin[] {
  const [id, x, y, after] = text.split(SEPARATOR);
  if (id === undefined || id === '') return [];
  return [
    {
      id: unescaped(id),
      x: wholeNumber(x, 0),
      y: wholeNumber(y, 0),
      after: Math.max(0, wholeNumber(after, 0)),
    },
  ];
}

function listed(items: readonly string[]): readonly string[] | undefined {
  return items.length === 0 ? undefined : items;
}

/** The address of a state; `exploreState` of it gives the state back. */
export function exploreAddress(state: ExploreState): Omit<ExploreSearch, 'view'> {
  return {
    start: listed(state.starts.map(escaped)),
    open: listed(state.expansions.map(expansionText)),
    hide: listed(state.hidden.map(escaped)),
    pin: listed(
      state.pins.map(({ id, x, y, after }) =>
        joined([escaped(id), String(x), String(y), after === 0 ? '' : String(after)]),
      ),
    ),
    kinds: listed(state.categories),
    select: listed(state.selected.map(escaped)),
    layout: state.layout === EMPTY_EXPLORE.layout ? undefined : state.layout,
    arranged: state.arrangedAfter === 0 ? undefined : state.arrangedAfter,
  };
}

/** Reads a state from an address; parts that cannot be read are left out, so that an old link still opens. */
export function exploreState(search: ExploreSearch): ExploreState {
  const texts = (list: readonly string[] | undefined): readonly string[] =>
    (list ?? []).map(unescaped);
  const expansions = (search.open ?? []).flatMap(parseExpansion);
  const layout: LayoutName = search.layout ?? EMPTY_EXPLORE.layout;
  return {
    starts: texts(search.start),
    expansions,
    hidden: texts(search.hide),
    pins: (search.pin ?? []).flatMap(parsePin),
    layout,
    arrangedAfter: Math.min(search.arranged ?? 0, expansions.length),
    categories: (search.kinds ?? []).filter(isCategory),
    selected: texts(search.select),
  };
}
