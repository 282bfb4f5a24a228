import { Global, Module } from '@nestjs/common';
import { ENVIRONMENT } from '../config/config.module';
import type { Environment } from '../config/environment';
import { GraphDatabase } from './graph-database';

/** Provides the database to every slice; its connections close with the application. */
@Global()
@Module({
  providers: [
    {
      provide: GraphDatabase,
      inject: [ENVIRONMENT],
      useFactory: (environment: Environment) => new GraphDatabase(environment.neo4j),
    },
  ],
  exports: [GraphDatabase],
})
export class GraphModule {}
