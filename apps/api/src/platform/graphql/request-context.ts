import { Context } from '@nestjs/graphql';
import type { LanguageCode } from '@trellis/domain/kernel';

/** Who asks. Signing in brings further kinds of actor. */
export interface Actor {
  readonly role: 'public';
}

/** What a resolver may know about the request. It is handed on as an argument, never stored. */
export interface RequestContext {
  readonly actor: Actor;
  /** The language of the request, for labels. */
  readonly language: LanguageCode;
  /** Ties answer, log line and error page of one request together. */
  readonly correlationId: string;
}

/** The request context as a resolver argument. */
export const Ctx = (): ParameterDecorator => Context();

export const PUBLIC_ACTOR: Actor = { role: 'public' };
