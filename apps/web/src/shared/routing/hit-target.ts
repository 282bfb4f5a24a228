import type { SearchKind } from '../../graphql/generated';

/** What a link to a page of one thing needs; the router checks the pair of path and parameters. */
export type ThingTarget =
  | { readonly to: '/organisations/$id'; readonly params: { readonly id: string } }
  | { readonly to: '/projects/$id'; readonly params: { readonly id: string } }
  | { readonly to: '/regions/$code'; readonly params: { readonly code: string } }
  | { readonly to: '/sectors/$code'; readonly params: { readonly code: string } }
  | { readonly to: '/themes/$id'; readonly params: { readonly id: string } };

/** The page of a thing that search found. */
export function hitTarget(hit: { readonly kind: SearchKind; readonly id: string }): ThingTarget {
  switch (hit.kind) {
    case 'ORGANISATION':
      return { to: '/organisations/$id', params: { id: hit.id } };
    case 'PROJECT':
      return { to: '/projects/$id', params: { id: hit.id } };
    case 'REGION':
      return { to: '/regions/$code', params: { code: hit.id } };
    case 'SECTOR':
      return { to: '/sectors/$code', params: { code: hit.id } };
    case 'THEME':
      return { to: '/themes/$id', params: { id: hit.id } };
  }
}
