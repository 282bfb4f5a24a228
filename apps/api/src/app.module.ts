import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AuditModule } from './platform/audit';
import { AuthGuard, AuthModule } from './platform/auth';
import { ConfigModule } from './platform/config/config.module';
import { ExceptionHandOver } from './platform/graphql/exceptions';
import { GraphqlModule } from './platform/graphql/graphql.module';
import { HealthModule } from './platform/health/health.module';
import { LoggingModule } from './platform/logging/logging.module';
import { MeteredGraphModule } from './platform/logging/metered-graph';
import { FEATURE_MODULES } from './feature-modules';

/** The server: platform and every slice. */
@Module({
  imports: [
    ConfigModule,
    AuthModule,
    AuditModule,
    LoggingModule,
    MeteredGraphModule,
    GraphqlModule,
    HealthModule,
    ...FEATURE_MODULES,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AuthGuard },
    { provide: APP_FILTER, useClass: ExceptionHandOver },
  ],
})
export class AppModule {}
