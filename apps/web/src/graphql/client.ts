import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { apiProblem, isPassing } from './api-problem';
import { cachePolicies } from './cache-policies';
import type { Connection } from './connection';

export interface ClientOptions {
  readonly uri: string;
  readonly language: () => string;
  readonly connection: Connection;
}

/** The Apollo client: the reader's language travels as a header, and a database that is away is reported. */
export function createClient({ uri, language, connection }: ClientOptions): ApolloClient {
  const languageLink = new SetContextLink(() => ({ headers: { 'x-language': language() } }));
  const errorLink = new ErrorLink(({ error }) => {
    if (isPassing(apiProblem(error))) connection.reportAway();
  });
  return new ApolloClient({
    link: ApolloLink.from([languageLink, errorLink, new HttpLink({ uri })]),
    cache: new InMemoryCache(cachePolicies),
  });
}
