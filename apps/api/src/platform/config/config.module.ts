import { Global, Module } from '@nestjs/common';
import { loadEnvironment } from './environment';

/** Token under which the parsed environment is injected. */
export const ENVIRONMENT = Symbol('Environment');

/** Provides the environment, parsed once at start. */
@Global()
@Module({
  providers: [{ provide: ENVIRONMENT, useFactory: () => loadEnvironment() }],
  exports: [ENVIRONMENT],
})
export class ConfigModule {}
