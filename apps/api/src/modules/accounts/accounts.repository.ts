import { Injectable } from '@nestjs/common';
import { WORKSPACE_ROLES } from '@trellis/domain/access';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { decodeRow } from '../../platform/graph/decode';
import { GraphDatabase } from '../../platform/graph/graph-database';
import { ENSURE_LOCAL_PERSON, PERSONS_BY_ID, WORKSPACES_OF } from './accounts.cypher';

const localPersonRow = decodeRow(z.object({ personId: z.string(), workspaceId: z.string() }));
export type LocalPerson = ReturnType<typeof localPersonRow>;

const workspaceRow = decodeRow(
  z.object({ id: z.string(), name: z.string(), role: z.enum(WORKSPACE_ROLES) }),
);
export type WorkspaceRow = ReturnType<typeof workspaceRow>;

const personRow = decodeRow(z.object({ id: z.string(), name: z.string().nullable() }));
export type PersonRow = ReturnType<typeof personRow>;

@Injectable()
export class AccountsRepository {
  constructor(private readonly graph: GraphDatabase) {}

  async ensureLocalPerson(at: string): Promise<LocalPerson> {
    const values = { at, personId: randomUUID(), workspaceName: 'This installation' };
    const [person] = await this.graph.write(ENSURE_LOCAL_PERSON, values, localPersonRow);
    if (person === undefined) throw new Error('The local person was neither found nor made.');
    return person;
  }

  workspacesOf(personId: string): Promise<readonly WorkspaceRow[]> {
    return this.graph.read(WORKSPACES_OF, { personId }, workspaceRow);
  }

  persons(ids: readonly string[]): Promise<readonly PersonRow[]> {
    return this.graph.read(PERSONS_BY_ID, { ids }, personRow);
  }
}
