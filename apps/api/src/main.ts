import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from 'nestjs-pino';
import { join } from 'node:path';
import { AppModule } from './app.module';
import { FirstAccountService } from './modules/accounts';
import { ENVIRONMENT } from './platform/config/config.module';
import { type Environment, EnvironmentError } from './platform/config/environment';
import { configureHttp } from './platform/http/configure-http';

/** The build puts the web app beside the server. */
const BUILT_WEB_APP = join(__dirname, '../web');

const CLOSING_TIME_MS = 8_000;
const CODE_RETRY_MS = 5_000;

/** Closes the server once, whoever asks for it, and ends the process even when something hangs. */
function closeOnRequest(app: NestExpressApplication): void {
  let isClosing = false;
  const close = (): void => {
    if (isClosing) return;
    isClosing = true;
    setTimeout(() => process.exit(1), CLOSING_TIME_MS).unref();
    void app.close().finally(() => process.exit(0));
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  // A parent that started the server with a channel takes it along when it dies, however it dies.
  if (process.connected) process.on('disconnect', close);
}

/** One sentence for what a person can mend; null for a failure that only its stack explains. */
function remedy(error: unknown): string | null {
  if (error instanceof EnvironmentError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return null;
  const port = 'port' in error ? String(error.port) : '';
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop the program that uses it, or set PORT to another port.`;
  }
  if (error.code === 'EACCES') return `Port ${port} may not be used: set PORT to one above 1023.`;
  return null;
}

/** Shows the code of the first account in the log, as soon as the database tells whether one is needed. */
function announceCode(first: FirstAccountService, log: Logger): void {
  const tell = (code: string): void => {
    // A warning, so that it shows where the story of the day is left out.
    log.warn(`There is no account yet. The code with which the first one is made: ${code}`);
  };
  first.announceCode(tell).catch(() => {
    setTimeout(() => {
      announceCode(first, log);
    }, CODE_RETRY_MS).unref();
  });
}

async function serve(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    // The steps of Nest's own start are no story of the day; what fails is thrown and told below.
    logger: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  const log = app.get(Logger);
  app.useLogger(log);
  const environment = app.get<Environment>(ENVIRONMENT);
  configureHttp(app, environment, BUILT_WEB_APP);
  closeOnRequest(app);
  await app.listen(environment.port, environment.host);
  log.log(`Trellis answers on http://${environment.host}:${environment.port}`);
  announceCode(app.get(FirstAccountService), log);
}

serve().catch((error: unknown) => {
  process.stderr.write(
    `${remedy(error) ?? (error instanceof Error ? error.stack : String(error))}\n`,
  );
  process.exit(1);
});
