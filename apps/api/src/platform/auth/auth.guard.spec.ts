import { ExecutionContextHost } from '@nestjs/core/helpers/execution-context-host';
import { Reflector } from '@nestjs/core';
import { Allow } from './allow.decorator';
import { AuthGuard } from './auth.guard';

class Fields {
  @Allow('taxonomy:read')
  open(this: void): void {
    // answers nothing
  }

  closed(this: void): void {
    // answers nothing
  }
}

function asking(handler: () => void): ExecutionContextHost {
  return new ExecutionContextHost([], Fields, handler);
}

describe('the guard', () => {
  const guard = new AuthGuard(new Reflector());
  const fields = new Fields();

  it('opens a field that names an action everybody may do', () => {
    expect(guard.canActivate(asking(fields.open))).toBe(true);
  });

  it('keeps a field shut that names none', () => {
    expect(() => guard.canActivate(asking(fields.closed))).toThrow('This is not open to you.');
  });
});
