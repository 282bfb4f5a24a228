import { createRouter } from '@tanstack/react-router';
import type { ApolloClient } from '@apollo/client';
import { parseSearch, stringifySearch } from '../shared/routing/search-text';
import { routeTree } from './routes';

// The return type is inferred: it carries the route tree that links are checked against.
export function makeRouter(client: ApolloClient) {
  return createRouter({
    routeTree,
    context: { client },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
