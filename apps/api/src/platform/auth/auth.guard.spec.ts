import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { Reflector } from '@nestjs/core';
import { type Actor, VISITOR } from '@trellis/domain/access';
import { Actors } from './actors';
import { Allow } from './allow.decorator';
import { AuthGuard } from './auth.guard';

class Fields {
  @Allow('taxonomy:read')
  open(this: void): void {
    // answers nothing
  }

  @Allow('document:list')
  personal(this: void): void {
    // answers nothing
  }

  closed(this: void): void {
    // answers nothing
  }
}

const ANN: Actor = {
  kind: 'member',
  personId: 'ann',
  isAdministrator: false,
  memberships: new Map(),
  scopes: null,
};

function guardFor(actor: Actor): AuthGuard {
  const actors = new Actors();
  actors.use({ actorOf: () => Promise.resolve(actor) });
  return new AuthGuard(new Reflector(), actors);
}

function asking(handler: () => void): ExecutionContextHost {
  return new ExecutionContextHost([{}], Fields, handler);
}

describe('the guard', () => {
  const fields = new Fields();

  it('opens a field that names an action everybody may do', async () => {
    await expect(guardFor(VISITOR).canActivate(asking(fields.open))).resolves.toBe(true);
  });

  it('keeps a field shut that names none', async () => {
    await expect(guardFor(ANN).canActivate(asking(fields.closed))).rejects.toThrow(
      'This is not open to you.',
    );
  });

  it('asks a visitor to sign in for what needs a person', async () => {
    await expect(guardFor(VISITOR).canActivate(asking(fields.personal))).rejects.toThrow(
      'This needs somebody who is signed in.',
    );
    await expect(guardFor(ANN).canActivate(asking(fields.personal))).resolves.toBe(true);
  });

  it('refuses a token that does not cover the action', async () => {
    const narrow = { ...ANN, scopes: new Set<never>() };
    await expect(guardFor(narrow).canActivate(asking(fields.personal))).rejects.toThrow(
      'This is not open to you.',
    );
  });
});
