import {
  canonicalJson,
  DISMISSALS,
  IDEA,
  parseContent,
  SAVED_SEARCH,
  SAVED_VIEW,
  SHORTLIST,
  type DocumentKind,
  type JsonObject,
} from './index';
import { afterChange, rebuilt, started, type DocumentChange } from './history';

const KINDS: readonly DocumentKind[] = [SHORTLIST, SAVED_SEARCH, SAVED_VIEW, IDEA, DISMISSALS];

describe('a kind of document', () => {
  it.each(KINDS.map((kind) => [kind.name, kind]))('%s takes its own empty content', (_, kind) => {
    expect(parseContent(kind, kind.version, kind.empty)).toEqual({ ok: true, value: kind.empty });
  });

  it('fills in what a content leaves out', () => {
    const parsed = parseContent(SHORTLIST, 1, { entries: [{ id: 'x' }] });
    expect(parsed).toEqual({
      ok: true,
      value: { purpose: '', entries: [{ id: 'x', note: '', stage: 'considered' }] },
    });
  });

  it('says where a content is wrong and why', () => {
    const parsed = parseContent(SHORTLIST, 1, { entries: [{ id: 'x' }, { id: 'x' }] });
    expect(parsed.ok ? null : parsed.problem).toEqual({
      code: 'contentInvalid',
      parameters: { kind: 'shortlist' },
      faults: [{ path: ['entries'], reason: 'names the same record twice' }],
    });
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'x'])(
    'keeps no address that leads to another site: %s',
    (address) => {
      expect(parseContent(SAVED_SEARCH, 1, { address }).ok).toBe(false);
    },
  );

  it('does not touch content of a version that it does not know', () => {
    const parsed = parseContent(SHORTLIST, 2, {});
    expect(parsed.ok ? null : parsed.problem.code).toBe('contentNewer');
  });

  it('upgrades older content step by step', () => {
    const renamed = (from: string, to: string) => (content: JsonObject) => ({
      [to]: content[from] ?? '',
    });
    const kind: DocumentKind = {
      ...SAVED_SEARCH,
      version: 3,
      upgrades: [renamed('url', 'link'), renamed('link', 'address')],
    };
    expect(parseContent(kind, 1, { url: '/search' })).toEqual({
      ok: true,
      value: { address: '/search', note: '' },
    });
  });

  it('names the records that it is about', () => {
    expect(
      SHORTLIST.references({ purpose: '', entries: [{ id: 'x', note: '', stage: 'agreed' }] }),
    ).toEqual({
      organisations: ['x'],
      regions: [],
    });
  });
});

describe('the history of a document', () => {
  const created: DocumentChange = {
    type: 'created',
    kind: 'shortlist',
    kindVersion: 1,
    ownerId: 'ann',
    title: 'A',
    content: {},
  };

  it('gives back the document change by change', () => {
    const changes: readonly DocumentChange[] = [
      created,
      { type: 'shared', workspaceId: 'school', access: 'view' },
      { type: 'edited', title: 'B', kindVersion: 1, content: { purpose: 'x' } },
      { type: 'trashed' },
      { type: 'untrashed' },
      { type: 'handedOver', ownerId: 'bob' },
      { type: 'archived' },
      { type: 'shared', workspaceId: 'school', access: null },
    ];
    expect(rebuilt('d', changes)).toEqual({
      ...started('d', created),
      title: 'B',
      content: { purpose: 'x' },
      ownerId: 'bob',
      isArchived: true,
      revision: 8,
    });
  });

  it('is none without a beginning', () => {
    expect(rebuilt('d', [])).toBeNull();
    expect(rebuilt('d', [{ type: 'trashed' }])).toBeNull();
  });

  it('raises the revision by one with every change', () => {
    const state = started('d', created);
    expect(afterChange(state, { type: 'archived' }).revision).toBe(2);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
    expect(canonicalJson({ a: true, b: [1, { c: 'x', d: null }] })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
  });
});
