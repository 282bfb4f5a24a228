import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { querySize, refuseOversized } from './query-cost';
import type { RequestContext } from './request-context';

const listener: GraphQLRequestListener<RequestContext> = {
  didResolveOperation({ schema, document, operation, request }) {
    if (operation === undefined) return Promise.resolve();
    const size = querySize({
      schema,
      document,
      operation,
      variables: request.variables ?? {},
    });
    return new Promise((resolve) => {
      refuseOversized(size);
      resolve();
    });
  },
};

/** Measures every operation before it runs; the variables count, so it cannot be a validation rule. */
export const queryLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};
