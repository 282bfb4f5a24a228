/** Any origin that no address can name: what leaves it leads to another site. */
const HERE = 'https://trellis.invalid';

/** Pages that one comes from only to sign in, or that make no sense afterwards. */
const NOT_BACK_TO = /^\/(?:sign-in|account\/(?:first|link))(?:[/?#]|$)/u;

/**
 * Where to go after signing in: the page one came from, if it is a path of this product; else the start page. An
 * address of another site counts as none, in whatever way it is written.
 */
export function returnPath(from: string | undefined): string {
  if (from === undefined || !from.startsWith('/') || !URL.canParse(from, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(from, HERE);
  const path = `${pathname}${search}${hash}`;
  // A path that begins with two slashes names another site once it stands by itself.
  if (origin !== HERE || path.startsWith('//') || NOT_BACK_TO.test(path)) return '/';
  return path;
}
