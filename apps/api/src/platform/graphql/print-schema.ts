import type { DynamicModule, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

function isClass(value: unknown): value is Type {
  return typeof value === 'function';
}

function metadataList(key: string, module: Type): readonly unknown[] {
  const value: unknown = Reflect.getMetadata(key, module);
  return Array.isArray(value) ? value : [];
}

/** The classes that a module provides, those of its imports included, without making any of them. */
function providedClasses(module: Type): readonly Type[] {
  const imported = metadataList(MODULE_METADATA.IMPORTS, module).filter(isClass);
  return [
    ...imported.flatMap(providedClasses),
    ...metadataList(MODULE_METADATA.PROVIDERS, module).filter(isClass),
  ];
}

/** The schema that the resolvers of the modules make; needs neither database nor environment. */
export async function schemaOf(modules: readonly (Type | DynamicModule)[]): Promise<GraphQLSchema> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: ['error'],
  });
  try {
    const classes = new Set(modules.filter(isClass).flatMap(providedClasses));
    return await app.get(GraphQLSchemaFactory).create([...classes]);
  } finally {
    await app.close();
  }
}

/** The text of the contract, sorted, so that a change of order changes nothing. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
