import type { PipeTransform } from '@nestjs/common';
import { badUserInput } from '../../platform/graphql/errors';

const DEEPEST = 3;

type Level = number | null | undefined;

/** Refuses a level that NUTS does not have. */
export class WithinLevels implements PipeTransform<Level, Level> {
  transform(level: Level): Level {
    if (typeof level === 'number' && (level < 0 || level > DEEPEST)) {
      throw badUserInput(`\`level\` must lie between 0 and ${DEEPEST}; it was ${level}.`, {
        argument: 'level',
        value: level,
      });
    }
    return level;
  }
}
