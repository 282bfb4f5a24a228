import type { JsonObject } from '@trellis/domain/documents';
import type { AuditFact } from '../../platform/audit';

/** Something that was done to an account, for the trail; `actorId` is null where nobody is known to have done it. */
export function accountFact(
  action: string,
  { actorId, personId }: { readonly actorId: string | null; readonly personId: string | null },
  details: JsonObject = {},
): AuditFact {
  const at = new Date().toISOString();
  return { at, actorId, action, subjectKind: 'account', subjectId: personId, details };
}
