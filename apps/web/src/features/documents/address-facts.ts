/** What an address of this product asks for: the page, and its parameters as name and values. */
export interface AddressFacts {
  readonly page: string;
  readonly parameters: readonly { readonly name: string; readonly values: readonly string[] }[];
}

/** Parameters that say how a page looks or which part of a list is open, and not what is listed. */
const QUIET = new Set(['lang', 'page', 'after', 'trail', 'why', 'pin', 'arranged', 'view']);

export function addressFacts(address: string): AddressFacts {
  const [path = '', query = ''] = address.split('?');
  const parameters = [...new URLSearchParams(query)]
    .filter(([name]) => !QUIET.has(name))
    .map(([name, value]) => ({ name, values: value.split(',') }));
  return { page: path, parameters };
}

/** The pages of which lists and drawings are kept, by the first word of the path. */
const PAGES = [
  'search',
  'partners',
  'niches',
  'regions',
  'sectors',
  'explore',
  'organisations',
] as const;
export type PageName = (typeof PAGES)[number] | 'other';

export function pageName(path: string): PageName {
  return PAGES.find((name) => path.split('/')[1] === name) ?? 'other';
}

/** The parameters that have words of their own. */
const PARAMETERS = [
  ...([
    'q',
    'kinds',
    'organisations',
    'countries',
    'newcomers',
    'region',
    'sector',
    'sectors',
  ] as const),
  ...(['goal', 'order', 'partners', 'start', 'open', 'hide', 'select', 'layout', 'list'] as const),
] as const;
export type ParameterName = (typeof PARAMETERS)[number];

export function parameterName(name: string): ParameterName | null {
  return PARAMETERS.find((known) => known === name) ?? null;
}
