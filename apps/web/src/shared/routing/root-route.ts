import { createRootRouteWithContext, retainSearchParams } from '@tanstack/react-router';
import type { ApolloClient } from '@apollo/client';
import * as z from 'zod/mini';
import { INTERFACE_LANGUAGES } from '../i18n/i18n';

export interface RouterContext {
  readonly client: ApolloClient;
}

/** What every address may carry: the language, so that a link shows the same page to whoever opens it. */
const rootSearch = z.object({
  lang: z.catch(z.optional(z.enum(INTERFACE_LANGUAGES)), undefined),
});

/** The root of the route tree; the shell is put around it in `app/routes.tsx`. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: rootSearch,
  search: { middlewares: [retainSearchParams(['lang'])] },
});
