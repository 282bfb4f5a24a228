import { Context } from '@nestjs/graphql';
import { VISITOR, type Actor } from '@trellis/domain/access';
import type { LanguageCode } from '@trellis/domain/kernel';
import type { Exchange } from '../auth/session-cookie';

/** What a resolver may know about the request. It is handed on as an argument, never stored. */
export interface RequestContext {
  /** Who asks: found out at the first use, once a request. */
  readonly actor: () => Promise<Actor>;
  /** The language of the request, for labels. */
  readonly language: LanguageCode;
  /** Ties answer, log line and error page of one request together. */
  readonly correlationId: string;
  /** The request and its answer, for what begins or ends a session; null on the command line. */
  readonly exchange: Exchange | null;
}

/** The request context as a resolver argument. */
export const Ctx = (): ParameterDecorator => Context();

/** For the command line, which asks for public records only. */
export const asVisitor = (): Promise<Actor> => Promise.resolve(VISITOR);
