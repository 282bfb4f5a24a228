import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { Asked } from './cli/asking-command';
import { CliModule } from './cli/cli.module';
import { endQuietlyOnClosedPipe } from './cli/closed-pipe';
import { commandFailure } from './cli/command-failure';
import { endWithoutAnswer } from './cli/command-output';
import { understoodWords } from './cli/understood-words';
import { ENVIRONMENT } from './platform/config/config.module';
import { type Environment, shownAddress } from './platform/config/environment';
import { connectionFromLauncher } from './platform/config/launcher-connection';
import { connectionFailure } from './platform/graph/connection-failure';
import { GraphUnavailableError } from './platform/graph/graph-errors';

async function answer(asked: Asked): Promise<void> {
  if (asked.needs === 'nothing') return asked.answer();
  await connectionFromLauncher();
  const quiet = { logger: false, abortOnError: false } as const;
  const services = await NestFactory.createApplicationContext(CliModule, quiet);
  try {
    return await asked.answer(services);
  } catch (error) {
    const { neo4j } = services.get<Environment>(ENVIRONMENT);
    const failure = connectionFailure(error, { ...neo4j, address: shownAddress(neo4j.uri) });
    if (failure === null) throw error;
    throw new GraphUnavailableError(failure, { cause: error });
  } finally {
    await services.close();
  }
}

async function main(): Promise<void> {
  endQuietlyOnClosedPipe();
  const asked = await understoodWords(process.argv.slice(2));
  if (asked !== null) await answer(asked);
}

main().catch((error: unknown) => {
  const { sentence, code } = commandFailure(error);
  endWithoutAnswer(`trellis: ${sentence}`, code);
});
