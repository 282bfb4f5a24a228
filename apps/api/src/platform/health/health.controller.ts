import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Allow } from '../auth';
import { GraphDatabase } from '../graph/graph-database';

interface Health {
  readonly status: 'ok';
}

/** Tells an operator whether the process lives and whether it can answer. */
@Controller('health')
export class HealthController {
  constructor(private readonly graph: GraphDatabase) {}

  @Get('live')
  @Allow('health:read')
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @Allow('health:read')
  async ready(): Promise<Health> {
    try {
      await this.graph.verify();
    } catch (error) {
      throw new ServiceUnavailableException('The database does not answer.', { cause: error });
    }
    return { status: 'ok' };
  }
}
