import { Injectable } from '@nestjs/common';
import { VISITOR, type Actor } from '@trellis/domain/access';
import type { Request } from 'express';

/** Tells who sends a request. The slice of accounts is one. */
export interface ActorSource {
  actorOf(request: Request): Promise<Actor>;
}

/** Who sends a request, as the slice of accounts says; without that slice everybody is a visitor. */
@Injectable()
export class Actors implements ActorSource {
  private source: ActorSource | null = null;

  /** The platform imports no slice, so the slice that knows people announces itself here. */
  use(source: ActorSource): void {
    this.source = source;
  }

  async actorOf(request: Request): Promise<Actor> {
    return this.source === null ? VISITOR : this.source.actorOf(request);
  }
}
