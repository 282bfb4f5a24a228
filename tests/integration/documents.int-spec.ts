import { VISITOR, type Member, type WorkspaceRole } from '@trellis/domain/access';
import { isSameJson, rebuilt, SHORTLIST, type JsonObject } from '@trellis/domain/documents';
import * as fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { DocumentChanges } from '../../apps/api/src/modules/documents/document-changes';
import { DocumentKinds } from '../../apps/api/src/modules/documents/document-kinds';
import { DocumentsRepository } from '../../apps/api/src/modules/documents/documents.repository';
import { DocumentsService } from '../../apps/api/src/modules/documents/documents.service';
import { AuditTrail } from '../../apps/api/src/platform/audit';
import { decodeColumn, ignoreRow, integer } from '../../apps/api/src/platform/graph/decode';
import { type TestGraph, withFixtureGraph } from '../support/neo4j';
import {
  ADD_PEOPLE,
  FORGE_ENTRY,
  REFERENCES,
  REMOVE_PEOPLE,
  REMOVE_WORKSPACE,
} from './documents.cypher';

const SCHOOL = 'fixture-school';
const FIRST_PAGE = { first: 20, after: null };

function aMember(name: string, role: WorkspaceRole | null): Member {
  return {
    kind: 'member',
    personId: `fixture-${name}`,
    isAdministrator: false,
    memberships: new Map(role === null ? [] : [[SCHOOL, role]]),
    scopes: null,
  };
}

const ANN = aMember('ann', 'editor');
const BOB = aMember('bob', 'editor');
const VERA = aMember('vera', 'viewer');
const EVE = aMember('eve', null);

const entry = (id: string, note = ''): JsonObject => ({ id, note, stage: 'considered' });
const list = (...entries: readonly JsonObject[]): JsonObject => ({ purpose: '', entries });

describe('on the fixture graph', () => {
  const test = withFixtureGraph();
  // What a group loads is removed before the group around it closes the database.
  describe('saved work', () => savedWork(test));
});

function savedWork(test: () => TestGraph): void {
  let service: DocumentsService;
  let repository: DocumentsRepository;
  let audit: AuditTrail;

  beforeAll(async () => {
    const { graph } = test();
    repository = new DocumentsRepository(graph);
    audit = new AuditTrail(graph);
    const kinds = new DocumentKinds();
    const changes = new DocumentChanges(repository, kinds, audit);
    service = new DocumentsService(repository, changes, kinds);
    const people = [
      { id: ANN.personId, role: 'editor' },
      { id: BOB.personId, role: 'editor' },
      { id: VERA.personId, role: 'viewer' },
      { id: EVE.personId, role: null },
    ];
    await graph.write(REMOVE_PEOPLE, {}, ignoreRow);
    await graph.write(ADD_PEOPLE, { people, at: new Date().toISOString() }, ignoreRow);
  }, 60_000);

  afterAll(async () => {
    await test().graph.write(REMOVE_PEOPLE, {}, ignoreRow);
    await test().graph.write(REMOVE_WORKSPACE, {}, ignoreRow);
  });

  const writing = (id: string, content: JsonObject, title = 'Partners') => ({
    ...{ id, title, content, kindVersion: SHORTLIST.version },
    editId: randomUUID(),
  });

  async function aShortlist(content = list(), owner = ANN): Promise<string> {
    const id = randomUUID();
    const created = await service.create(owner, 'shortlist', writing(id, content));
    expect(created.ok).toBe(true);
    return id;
  }

  async function save(member: Member, [id, base]: readonly [string, number], content: JsonObject) {
    return service.save(member, writing(id, content), base);
  }

  it('is kept with each change, who made it and what it changed', async () => {
    const id = await aShortlist();
    await save(BOB, [id, 1], list(entry('x'))).then((refused) => {
      expect(refused.ok ? null : refused.problem.code).toBe('documentUnknown');
    });
    const saved = await save(ANN, [id, 1], list(entry('x', 'call')));
    expect(saved.ok && saved.value.revision).toBe(2);
    const { nodes, totalCount } = await service.versions(id, 2, FIRST_PAGE);
    expect(totalCount).toBe(2);
    expect(nodes.map(({ number, change, authorId }) => [number, change, authorId])).toEqual([
      [2, 'edited', ANN.personId],
      [1, 'created', ANN.personId],
    ]);
    expect(nodes[0]?.differences).toEqual([
      { path: ['content', 'entries', 'x'], before: null, after: entry('x', 'call') },
    ]);
  });

  it('is not overwritten by an edit that began before another one was saved', async () => {
    const id = await aShortlist();
    await save(ANN, [id, 1], list(entry('x')));
    const late = await save(ANN, [id, 1], list(entry('y')));
    expect(late.ok ? null : late.problem).toMatchObject({
      code: 'editConflict',
      current: { revision: 2, content: list(entry('x')) },
      baseContent: list(),
    });
    const joined = await save(ANN, [id, 2], list(entry('x'), entry('y')));
    expect(joined.ok && joined.value.revision).toBe(3);
  });

  it('takes an edit on an older revision where only the shelf or a share changed meanwhile', async () => {
    const id = await aShortlist();
    await service.move(ANN, id, 'archived');
    const saved = await save(ANN, [id, 1], list(entry('x')));
    expect(saved.ok && saved.value.revision).toBe(3);
  });

  it('saves an edit once that is sent twice, and no version where nothing changed', async () => {
    const id = await aShortlist();
    const edit = writing(id, list(entry('x')));
    const [first, second] = [await service.save(ANN, edit, 1), await service.save(ANN, edit, 1)];
    expect([first.ok && first.value.revision, second.ok && second.value.revision]).toEqual([2, 2]);
    const same = await save(ANN, [id, 2], list(entry('x')));
    expect(same.ok && same.value.revision).toBe(2);
  });

  it('lets exactly one of many edits through that begin from the same revision', async () => {
    const id = await aShortlist();
    const names = Array.from({ length: 12 }, (_, place) => `organisation-${place}`);
    const results = await Promise.all(names.map((name) => save(ANN, [id, 1], list(entry(name)))));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const codes = results.flatMap((result) => (result.ok ? [] : [result.problem.code]));
    expect(new Set(codes)).toEqual(new Set(['editConflict']));
    expect((await service.find(ANN, id))?.revision).toBe(2);
  });

  it('says what is wrong with a content and saves nothing', async () => {
    const id = await aShortlist();
    const wrong = await save(ANN, [id, 1], { entries: [{ id: '' }] });
    expect(wrong.ok ? null : wrong.problem).toMatchObject({
      code: 'contentInvalid',
      faults: [{ path: ['entries', '0', 'id'], reason: 'is empty' }],
    });
    expect((await service.find(ANN, id))?.revision).toBe(1);
  });

  it('is tied to what it is about, not while it is in the trash, and again after', async () => {
    const id = await aShortlist(list(entry('zz-university'), entry('nobody')));
    const ties = async (): Promise<number | undefined> =>
      (await test().graph.read(REFERENCES, { id }, decodeColumn('count', z.int())))[0];
    expect(await ties()).toBe(1);
    await service.move(ANN, id, 'trashed');
    expect(await ties()).toBe(0);
    expect((await service.list(ANN, { shelf: 'trash' }, FIRST_PAGE)).nodes[0]?.id).toBe(id);
    const edited = await save(ANN, [id, 2], list());
    expect(edited.ok ? null : edited.problem.code).toBe('documentTrashed');
    await service.move(ANN, id, 'untrashed');
    expect(await ties()).toBe(1);
  });

  it('brings back an earlier version as a new one', async () => {
    const id = await aShortlist(list(entry('x')));
    await save(ANN, [id, 1], list());
    const restored = await service.restoreVersion(ANN, id, 1);
    expect(restored.ok && restored.value).toMatchObject({ revision: 3, content: list(entry('x')) });
    const unknown = await service.restoreVersion(ANN, id, 9);
    expect(unknown.ok ? null : unknown.problem.code).toBe('versionUnknown');
  });

  it('is deleted for good only from the trash, by its owner', async () => {
    const id = await aShortlist();
    const early = await service.deleteForGood(ANN, id);
    expect(early.ok ? null : early.problem.code).toBe('documentNotTrashed');
    await service.move(ANN, id, 'trashed');
    const foreign = await service.deleteForGood(BOB, id);
    expect(foreign.ok ? null : foreign.problem.code).toBe('documentUnknown');
    expect((await service.deleteForGood(ANN, id)).ok).toBe(true);
    expect(await service.find(ANN, id)).toBeNull();
  });

  describe('for others', () => {
    it('does not exist while it is private', async () => {
      const id = await aShortlist(list(entry('zz-university', 'secret words')));
      for (const actor of [VISITOR, BOB, VERA, EVE]) {
        expect(await service.find(actor, id)).toBeNull();
      }
      for (const member of [BOB, VERA, EVE]) {
        const found = await service.list(member, { text: 'secret' }, FIRST_PAGE);
        expect([found.totalCount, found.kinds]).toEqual([0, []]);
        const moved = await service.move(member, id, 'trashed');
        expect(moved.ok ? null : moved.problem.code).toBe('documentUnknown');
      }
    });

    it('is read by the workspace that it is shown to, and edited only where it is shared for it', async () => {
      const id = await aShortlist();
      await service.share(ANN, id, { workspaceId: SCHOOL, access: 'view' });
      expect((await service.find(VERA, id))?.right).toBe('view');
      expect(await service.find(EVE, id)).toBeNull();
      const refused = await save(BOB, [id, 2], list(entry('x')));
      expect(refused.ok ? null : refused.problem.code).toBe('documentReadOnly');
      await service.share(ANN, id, { workspaceId: SCHOOL, access: 'edit' });
      expect((await save(BOB, [id, 3], list(entry('x')))).ok).toBe(true);
      const viewer = await save(VERA, [id, 4], list());
      expect(viewer.ok ? null : viewer.problem.code).toBe('documentReadOnly');
      await service.share(ANN, id, { workspaceId: SCHOOL, access: null });
      expect(await service.find(BOB, id)).toBeNull();
    });

    it('leaves the list of a workspace when it is thrown away', async () => {
      const id = await aShortlist(list(), BOB);
      await service.share(BOB, id, { workspaceId: SCHOOL, access: 'edit' });
      const ids = async () => (await service.list(VERA, {}, FIRST_PAGE)).nodes.map((n) => n.id);
      expect(await ids()).toContain(id);
      await service.move(BOB, id, 'trashed');
      expect(await ids()).not.toContain(id);
      expect(await service.find(VERA, id)).toBeNull();
    });

    it('is shared only with a workspace of one’s own', async () => {
      const id = await aShortlist(list(), EVE);
      const refused = await service.share(EVE, id, { workspaceId: SCHOOL, access: 'view' });
      expect(refused.ok ? null : refused.problem.code).toBe('workspaceUnknown');
    });
  });

  it('ends after any sequence of edits, conflicts, trashes and restores in what its history gives', async () => {
    const step = fc.oneof(
      fc.record({
        type: fc.constant('save' as const),
        note: fc.string({ maxLength: 5 }),
        lag: fc.nat(2),
      }),
      fc.record({ type: fc.constant('restore' as const), number: fc.integer({ min: 1, max: 9 }) }),
      fc.record({
        type: fc.constant('move' as const),
        to: fc.constantFrom('archived', 'unarchived', 'trashed', 'untrashed'),
      }),
      fc.record({
        type: fc.constant('share' as const),
        access: fc.constantFrom('view', 'edit', null),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const id = await aShortlist();
        for (const each of steps) {
          const revision = (await service.find(ANN, id))?.revision ?? 0;
          if (each.type === 'save') {
            await save(ANN, [id, Math.max(1, revision - each.lag)], list(entry('x', each.note)));
          } else if (each.type === 'restore') await service.restoreVersion(ANN, id, each.number);
          else if (each.type === 'move') await service.move(ANN, id, each.to);
          else await service.share(ANN, id, { workspaceId: SCHOOL, access: each.access });
        }
        const stored = await repository.find(id);
        const history = await repository.versionsUpTo(id, 1_000);
        expect(history.map(({ number }) => number)).toEqual(history.map((_, place) => place + 1));
        const again = rebuilt(
          id,
          history.map(({ change }) => change),
        );
        expect(again).toEqual(stored?.state);
        expect(isSameJson(again?.content, stored?.state.content)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('leaves a trail that shows a change made behind its back', async () => {
    const whole = await audit.verify();
    expect(whole.broken).toBeNull();
    expect(whole.entries).toBeGreaterThan(50);
    const place = { sequence: integer(whole.entries - 1) };
    const forge = (actorId: string) =>
      test().graph.write(FORGE_ENTRY, { ...place, actorId }, ignoreRow);
    await forge('fixture-nobody');
    expect((await audit.verify()).broken).toEqual({
      sequence: whole.entries - 1,
      fault: 'changed',
    });
    // The last changes of the tests before were Ann's.
    await forge(ANN.personId);
    expect((await audit.verify()).broken).toBeNull();
  });
}
