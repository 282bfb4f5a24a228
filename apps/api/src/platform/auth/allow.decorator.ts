import { Reflector } from '@nestjs/core';
import type { Action } from '@trellis/domain/access';

/** Names the action that a field of Query or Mutation (or a route) is. A field without it answers nobody. */
export const Allow = Reflector.createDecorator<Action>();
