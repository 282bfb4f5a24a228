import type { RequestHandler } from 'express';
import helmet from 'helmet';

const OWN = ["'self'"];

/** Where the page of GraphiQL, shown in development only, takes its scripts from. */
const GRAPHIQL_SOURCE = 'https://unpkg.com';

/**
 * The page loads its own files only. Styles may stand in attributes, because the component library and the drawing
 * set positions there. Over plain http neither HSTS nor upgraded requests make sense; a proxy with TLS adds them.
 */
function policy(script: readonly string[], style: readonly string[]): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: OWN,
        scriptSrc: [...OWN, ...script],
        styleSrc: [...OWN, "'unsafe-inline'", ...style],
        imgSrc: [...OWN, 'data:', 'blob:'],
        fontSrc: [...OWN, 'data:', ...style],
        connectSrc: OWN,
        workerSrc: [...OWN, 'blob:'],
        objectSrc: ["'none'"],
        baseUri: OWN,
        formAction: OWN,
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  });
}

export function securityHeaders(isDevelopment: boolean): RequestHandler {
  const strict = policy([], []);
  const graphiql = policy(["'unsafe-inline'", GRAPHIQL_SOURCE], [GRAPHIQL_SOURCE]);
  return (request, response, next) => {
    const handler = isDevelopment && request.path === '/graphql' ? graphiql : strict;
    handler(request, response, next);
  };
}
