import { randomUUID } from 'node:crypto';

const ACCEPTABLE = /^[\w.-]{8,64}$/;

/** The id that a proxy has given to the request, where it is a plain one, else a new one. */
export function correlationIdOf(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' && ACCEPTABLE.test(header) ? header : randomUUID();
}
