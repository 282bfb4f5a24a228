import { MODULE_METADATA } from '@nestjs/common/constants';
import { Allow } from '../../apps/api/src/platform/auth';

type Handler = (...args: never[]) => unknown;

const FIELD_NAME = 'graphql:resolver_name';
const FIELD_TYPE = 'graphql:resolver_type';

function handlersOf(prototype: object): readonly (readonly [string, Handler])[] {
  return Object.getOwnPropertyNames(prototype).flatMap((property) => {
    const value: unknown = Object.getOwnPropertyDescriptor(prototype, property)?.value;
    if (typeof value !== 'function') return [];
    const handler = value as Handler;
    const type = Reflect.getMetadata(FIELD_TYPE, handler) as unknown;
    if (type !== 'Query' && type !== 'Mutation') return [];
    const name = Reflect.getMetadata(FIELD_NAME, handler) as string | undefined;
    return [[name ?? property, handler] as const];
  });
}

/** The methods that answer the fields of Query and Mutation, by the name of the field. */
export function queryHandlers(modules: readonly object[]): ReadonlyMap<string, Handler> {
  const providers = modules.flatMap(
    (module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as unknown[],
  );
  const classes = providers.filter((provider) => typeof provider === 'function');
  return new Map(classes.flatMap((each) => handlersOf(each.prototype as object)));
}

/** The action that a method names; undefined when it is closed to everybody. */
export function allowedAction(handler: Handler | undefined): unknown {
  return handler === undefined ? undefined : Reflect.getMetadata(Allow.KEY, handler);
}
