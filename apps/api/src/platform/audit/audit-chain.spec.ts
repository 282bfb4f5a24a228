import { CHAIN_START, chainBreak, chained, type AuditEntry, type AuditFact } from './audit-chain';

const START = { sequence: 0, hash: CHAIN_START };

function aFact(action: string): AuditFact {
  return {
    at: '2026-11-24T10:00:00.000Z',
    actorId: 'ann',
    action,
    subjectKind: 'document',
    subjectId: 'd',
    details: { revision: 1 },
  };
}

function aTrail(): readonly AuditEntry[] {
  const first = chained(aFact('document.created'), START);
  const second = chained(aFact('document.edited'), first);
  return [first, second, chained(aFact('document.trashed'), second)];
}

describe('the audit trail', () => {
  it('is unbroken as it was written', () => {
    expect(chainBreak(aTrail(), START)).toBeNull();
  });

  it('shows a changed entry', () => {
    const [first, second, third] = aTrail();
    const changed = [first, { ...second, actorId: 'bob' }, third] as readonly AuditEntry[];
    expect(chainBreak(changed, START)).toEqual({ sequence: 2, fault: 'changed' });
  });

  it('shows an entry that was taken out', () => {
    const [first, , third] = aTrail();
    expect(chainBreak([first, third] as readonly AuditEntry[], START)).toEqual({
      sequence: 2,
      fault: 'missing',
    });
  });

  it('shows an entry that was written anew with a right hash of its own', () => {
    const [first, , third] = aTrail();
    const forged = chained(aFact('document.archived'), first as AuditEntry);
    expect(chainBreak([first, forged, third] as readonly AuditEntry[], START)).toEqual({
      sequence: 3,
      fault: 'unchained',
    });
  });
});
