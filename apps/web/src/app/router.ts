import { createRouter } from '@tanstack/react-router';
import type { ApolloClient } from '@apollo/client';
import * as z from 'zod/mini';
import { ignoredWords } from '../shared/routing/ignored-words';
import { parseSearch, stringifySearch } from '../shared/routing/search-text';
import { routeTree } from './routes';

// The return type is inferred: it carries the route tree that links are checked against.
export function makeRouter(client: ApolloClient) {
  return createRouter({
    routeTree,
    context: { client },
    parseSearch,
    stringifySearch,
    // Words that no page understands leave the address.
    search: { strict: true },
    defaultPreload: 'intent',
    defaultPendingMs: 150,
    scrollRestoration: true,
  });
}

const anySearch = z.record(z.string(), z.unknown());

/** The words of the present address that its page does not understand. */
export function ignoredInAddress(router: ReturnType<typeof makeRouter>): readonly string[] {
  const { latestLocation } = router;
  const match = router.matchRoutes(latestLocation).at(-1);
  const understood = anySearch.safeParse(match?._strictSearch);
  return understood.success ? ignoredWords(latestLocation.search, understood.data) : [];
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
