import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import type { Environment } from '../config/environment';
import { correlationIdOf } from '../logging/correlation-id';
import { CORRELATION_HEADER } from '../logging/logging.module';
import { withMeter } from '../logging/request-meter';
import { sameOriginOnly } from './same-origin';
import { securityHeaders } from './security-headers';
import { webApp } from './web-app';

/** A request that is not answered by then starts no further statement and answers TIMEOUT. */
const REQUEST_TIME_LIMIT_MS = 15_000;

/** Gives each request its id and its meter. It stands first, so that everything behind it finds them. */
const beginRequest: RequestHandler = (request, response, next) => {
  const id = correlationIdOf(request.headers[CORRELATION_HEADER]);
  request.id = id;
  response.setHeader(CORRELATION_HEADER, id);
  withMeter({ timeLimitMs: REQUEST_TIME_LIMIT_MS, correlationId: id }, () => {
    next();
  });
};

/** What stands before the routes of the server; the same for the program and for its tests. */
export function configureHttp(
  app: NestExpressApplication,
  environment: Environment,
  webFolder: string,
): void {
  // As many proxies as the installation says are believed what they tell of the client; none is by default.
  app.set('trust proxy', environment.trustProxy);
  app.use(beginRequest);
  app.use(securityHeaders(environment.nodeEnv === 'development'));
  app.use(sameOriginOnly);
  app.use(webApp(environment.webDir ?? webFolder));
}
