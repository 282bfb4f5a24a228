import type { Request, RequestHandler } from 'express';
import { requestMeter } from '../logging/request-meter';

const READING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * Whether the page of another site made the browser send a request. Browsers say so themselves in Sec-Fetch-Site, or,
 * on plain http outside this machine, name the site in Origin. A program that sends neither is no browser, and nobody
 * rides on its cookies.
 */
export function isFromElsewhere(request: Pick<Request, 'headers' | 'host'>): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = request.headers;
  return origin !== undefined && hostOf(origin) !== request.host.toLowerCase();
}

/** Refuses whatever might change something and comes from a page of another site, signed in or not. */
export const sameOriginOnly: RequestHandler = (request, response, next) => {
  if (READING.has(request.method) || !isFromElsewhere(request)) {
    next();
    return;
  }
  const extensions = { code: 'FORBIDDEN', correlationId: requestMeter()?.correlationId };
  const message = 'This may be asked by the pages of this site only.';
  response.status(403).json({ errors: [{ message, extensions }] });
};
