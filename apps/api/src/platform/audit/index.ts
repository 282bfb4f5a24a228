export type { AuditEntry, AuditFact } from './audit-chain';
export { AuditModule } from './audit.module';
export { AuditTrail, type AuditVerdict } from './audit-trail';
