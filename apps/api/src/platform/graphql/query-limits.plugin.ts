import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import {
  GraphQLError,
  GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { querySize, refuseOversized } from './query-cost';
import type { RequestContext } from './request-context';

/** A kind of operation that the schema does not have would otherwise fail while it runs, as if we had broken it. */
function refuseMissingRoot(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation) instanceof GraphQLObjectType) return;
  throw new GraphQLError(`The API has no ${operation}s; ask with a query.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

const listener: GraphQLRequestListener<RequestContext> = {
  didResolveOperation({ schema, document, operation, request }) {
    return new Promise((resolve) => {
      if (operation !== undefined) {
        refuseMissingRoot(schema, operation);
        const variables = request.variables ?? {};
        refuseOversized(querySize({ schema, document, operation, variables }));
      }
      resolve();
    });
  },
};

/** Measures every operation before it runs; the variables count, so it cannot be a validation rule. */
export const queryLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => Promise.resolve(listener),
};
