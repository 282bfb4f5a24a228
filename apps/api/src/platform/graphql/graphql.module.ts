import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Actor } from '@trellis/domain/access';
import type { Request, Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { Actors } from '../auth/actors';
import type { Exchange } from '../auth/session-cookie';
import { ENVIRONMENT } from '../config/config.module';
import type { Environment } from '../config/environment';
import { GraphTimeoutError, GraphUnavailableError } from '../graph/graph-errors';
import { negotiateLanguage } from '../i18n/language-negotiation';
import { requestMeter } from '../logging/request-meter';
import { correlationIdOf } from '../logging/correlation-id';
import { errorFormatter, type CodeOf } from './format-error';
import { operationLog } from './operation-log.plugin';
import { MAXIMUM_TOKENS } from './query-cost';
import { queryLimits } from './query-limits.plugin';
import type { RequestContext } from './request-context';

const codeOfGraphError: CodeOf = (error) => {
  if (error instanceof GraphUnavailableError) return 'UNAVAILABLE';
  return error instanceof GraphTimeoutError ? 'TIMEOUT' : null;
};

export function contextOf(exchange: Exchange, actors: Actors): RequestContext {
  const { request } = exchange;
  const id = request.id;
  let actor: Promise<Actor> | null = null;
  return {
    actor: () => (actor ??= actors.actorOf(request)),
    language: negotiateLanguage(request.header('x-language'), request.header('accept-language')),
    correlationId: typeof id === 'string' ? id : correlationIdOf(undefined),
    exchange,
  };
}

/** Settings of the GraphQL server; the schema comes from the resolvers of the imported modules. */
export function graphqlSettings(
  environment: Environment,
  log: PinoLogger,
  actors: Actors,
): ApolloDriverConfig {
  const isDevelopment = environment.nodeEnv === 'development';
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    context: ({ req: request, res: response }: { req: Request; res: Response }) =>
      contextOf({ request, response }, actors),
    formatError: errorFormatter(codeOfGraphError, () => requestMeter()?.correlationId),
    plugins: [
      operationLog(log, codeOfGraphError),
      queryLimits,
      // Cache hints are not in use, and working them out wraps the resolver of every field.
      ApolloServerPluginCacheControlDisabled(),
    ],
    parseOptions: { maxTokens: MAXIMUM_TOKENS },
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    autoTransformHttpErrors: false,
    preserveHttpStatusForExecutionErrors: true,
    playground: false,
    graphiql: isDevelopment,
  };
}

@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [ENVIRONMENT, PinoLogger, Actors],
      useFactory: graphqlSettings,
    }),
  ],
})
export class GraphqlModule {}
