import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { RequestContext } from './request-context';
import { querySize, refuseOversized } from './query-cost';

/** Measures every operation before it runs; the variables count, so it cannot be a validation rule. */
export const queryLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: (): Promise<GraphQLRequestListener<RequestContext>> =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        refuseOversized(querySize(schema, document, operation, request.variables ?? {}));
        return Promise.resolve();
      },
    }),
};
