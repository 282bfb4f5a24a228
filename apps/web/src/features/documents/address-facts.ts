/** What an address of this product asks for: the page, and its parameters as name and value. */
export interface AddressFacts {
  readonly page: string;
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
}

/** Parameters that say how a page looks or which part of a list is open, and not what is listed. */
const QUIET = new Set(['lang', 'page', 'after', 'trail', 'why', 'pin', 'arranged', 'view']);

export function addressFacts(address: string): AddressFacts {
  const [path = '', query = ''] = address.split('?');
  const parameters = [...new URLSearchParams(query)]
    .filter(([name]) => !QUIET.has(name))
    .map(([name, value]) => ({ name, value: value.split(',').join(', ') }));
  return { page: path, parameters };
}
