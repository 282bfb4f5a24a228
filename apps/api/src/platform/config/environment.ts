import * as z from 'zod';

/** One variable of the environment: what it means, whether it is secret, and how it is parsed. */
interface VariableDescription {
  readonly description: string;
  readonly secret: boolean;
  readonly schema: z.ZodType<string | number | null>;
}

const port = z.coerce.number().int().min(0).max(65_535);
/** An address as it may be shown: without a user or password that someone has put into it. */
export function shownAddress(address: string): string {
  return address.replace(/\/\/[^/@]*@/u, '//');
}

const optionalText = z.string().min(1).nullable().default(null);

/**
 * Every variable the product reads, described once. `.env.example` and the deployment files are held
 * against this list by a contract test.
 */
export const ENVIRONMENT_VARIABLES = {
  NODE_ENV: {
    description: 'production, development or test.',
    secret: false,
    schema: z.enum(['production', 'development', 'test']).default('production'),
  },
  HOST: {
    description: 'Address the server listens on.',
    secret: false,
    schema: z.string().min(1).default('127.0.0.1'),
  },
  PORT: {
    description: 'Port that serves API and web.',
    secret: false,
    schema: port.default(4000),
  },
  TRUST_PROXY: {
    description:
      'Number of proxies in front of the server whose word about client, host and https is taken; 0 for none.',
    secret: false,
    schema: z.coerce.number().int().min(0).max(10).default(0),
  },
  LOG_LEVEL: {
    description: 'error, warn, info, debug or silent.',
    secret: false,
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  },
  NEO4J_URI: {
    description: 'Bolt or neo4j address of the database; neo4j:// routes over a cluster.',
    secret: false,
    schema: z
      .string()
      .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/u, {
        error: ({ input }) =>
          `must begin with bolt://, neo4j:// or a +s form, such as bolt://127.0.0.1:7687; it is ${shownAddress(String(input))}`,
      })
      .default('bolt://127.0.0.1:7687'),
  },
  NEO4J_USER: {
    description: 'User name for the database.',
    secret: false,
    schema: z.string().min(1).default('neo4j'),
  },
  NEO4J_PASSWORD: {
    description: 'Password for the database.',
    secret: true,
    schema: z.string({ error: 'is not set; set it to the password of the database' }).min(1),
  },
  NEO4J_DATABASE: {
    description: 'Name of the database; naming it saves a round trip a session.',
    secret: false,
    schema: z.string().min(1).default('neo4j'),
  },
  TRELLIS_SEED_DIR: {
    description: 'Folder of the seed in the import format; empty: infra/seed of the checkout.',
    secret: false,
    schema: optionalText,
  },
  TRELLIS_WEB_DIR: {
    description: 'Folder of the built web app; empty: dist/web of the checkout.',
    secret: false,
    schema: optionalText,
  },
} as const satisfies Record<string, VariableDescription>;

const environmentSchema = z
  .object({
    NODE_ENV: ENVIRONMENT_VARIABLES.NODE_ENV.schema,
    HOST: ENVIRONMENT_VARIABLES.HOST.schema,
    PORT: ENVIRONMENT_VARIABLES.PORT.schema,
    TRUST_PROXY: ENVIRONMENT_VARIABLES.TRUST_PROXY.schema,
    LOG_LEVEL: ENVIRONMENT_VARIABLES.LOG_LEVEL.schema,
    NEO4J_URI: ENVIRONMENT_VARIABLES.NEO4J_URI.schema,
    NEO4J_USER: ENVIRONMENT_VARIABLES.NEO4J_USER.schema,
    NEO4J_PASSWORD: ENVIRONMENT_VARIABLES.NEO4J_PASSWORD.schema,
    NEO4J_DATABASE: ENVIRONMENT_VARIABLES.NEO4J_DATABASE.schema,
    TRELLIS_SEED_DIR: ENVIRONMENT_VARIABLES.TRELLIS_SEED_DIR.schema,
    TRELLIS_WEB_DIR: ENVIRONMENT_VARIABLES.TRELLIS_WEB_DIR.schema,
  })
  .transform((variables) => ({
    nodeEnv: variables.NODE_ENV,
    host: variables.HOST,
    port: variables.PORT,
    trustProxy: variables.TRUST_PROXY,
    logLevel: variables.LOG_LEVEL,
    neo4j: {
      uri: variables.NEO4J_URI,
      user: variables.NEO4J_USER,
      password: variables.NEO4J_PASSWORD,
      database: variables.NEO4J_DATABASE,
    },
    seedDir: variables.TRELLIS_SEED_DIR,
    webDir: variables.TRELLIS_WEB_DIR,
  }));

export type Environment = Readonly<z.output<typeof environmentSchema>>;

/** The environment cannot be used; the message names each variable and what is wrong with it. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/** An empty variable counts as unset, as deployment files often leave one empty. */
function setVariables(source: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.entries(source).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}

/** Parses the environment once; throws an `EnvironmentError` that names every wrong variable. */
export function loadEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const parsed = environmentSchema.safeParse(setVariables(source));
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new EnvironmentError(`The settings cannot be used: ${lines.join('. ')}.`);
  }
  return Object.freeze({ ...parsed.data, neo4j: Object.freeze(parsed.data.neo4j) });
}
