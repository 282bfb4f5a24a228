import type { CookieOptions, Request, Response } from 'express';

/** A request with its answer, for the operations that begin or end a session. */
export interface Exchange {
  readonly request: Request;
  readonly response: Response;
}

/** Days without use after which a session ends, and days after which it ends in any case. */
export const SESSION_DAYS = { idle: 14, most: 90 } as const;

const DAY_MS = 86_400_000;
const PLAIN_NAME = 'trellis-session';

/** Over https the browser itself sees to it that only this host can have set the cookie, for all paths. */
function cookieName(request: Request): string {
  return request.secure ? `__Host-${PLAIN_NAME}` : PLAIN_NAME;
}

/**
 * Strict, since no page needs the cookie when it is opened from elsewhere: pages are the same for everybody, and what
 * they ask for afterwards comes from the site itself.
 */
function cookieOptions(request: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' };
}

/** The token of the session that a request bears; null without one. */
export function sessionTokenOf(request: Request): string | null {
  const wanted = `${cookieName(request)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length);
  return found === undefined || found === '' ? null : found;
}

export function setSessionCookie({ request, response }: Exchange, token: string): void {
  const maxAge = SESSION_DAYS.most * DAY_MS;
  response.cookie(cookieName(request), token, { ...cookieOptions(request), maxAge });
}

export function clearSessionCookie({ request, response }: Exchange): void {
  response.clearCookie(cookieName(request), cookieOptions(request));
}

/** The token that a script sends in its header; null without one. */
export function bearerTokenOf(request: Request): string | null {
  return /^Bearer +(\S+) *$/iu.exec(request.headers.authorization ?? '')?.[1] ?? null;
}
