import {
  afterEvent,
  isSendable,
  openConflicts,
  opened,
  pathKey,
  type SavingEvent,
  saveStatus,
} from './saving';
import { note, reloaded, START, textsOf } from './saving-sample';
import type { Base } from './writing';

describe('saving', () => {
  it('never overwrites what others wrote in another field', () => {
    const others: Base = { ...START, revision: 2, content: note(START.content, 'b', 'theirs') };
    const written = { title: START.title, content: note(START.content, 'a', 'mine') };
    const events: readonly SavingEvent[] = [
      { type: 'edited', written, field: 'a', at: 0 },
      { type: 'sent', editId: 'e' },
      { type: 'conflicted', document: others },
    ];
    const saving = events.reduce(afterEvent, opened(START));
    expect(textsOf(saving.mine)).toEqual(['mine', 'theirs', '']);
    expect(saveStatus(saving)).toBe('saving');
    expect(textsOf(afterEvent(saving, { type: 'undone' }).mine)).toEqual(['', 'theirs', '']);
  });

  it('asks where both wrote in one field, and keeps mine until the choice', () => {
    const others: Base = { ...START, revision: 2, content: note(START.content, 'a', 'theirs') };
    const written = { title: START.title, content: note(START.content, 'a', 'mine') };
    const events: readonly SavingEvent[] = [
      { type: 'edited', written, field: 'a', at: 0 },
      { type: 'sent', editId: 'e' },
      { type: 'conflicted', document: others },
    ];
    const saving = events.reduce(afterEvent, opened(START));
    expect(saveStatus(saving)).toBe('conflict');
    expect(textsOf(reloaded(saving).mine)).toEqual(['mine', '', '']);
    const path = ['content', 'entries', 'a', 'note'];
    expect(openConflicts(saving).map((conflict) => conflict.path)).toEqual([path]);
    const sides = new Map([[pathKey(path), 'theirs' as const]]);
    const decided = afterEvent(saving, { type: 'resolved', sides });
    expect(saveStatus(decided)).toBe('saved');
    expect(textsOf(afterEvent(decided, { type: 'undone' }).mine)).toEqual(['mine', '', '']);
  });

  it('undoes 100 steps, and still after a reload', () => {
    let saving = opened(START);
    for (let step = 1; step <= 120; step += 1) {
      const { title, content } = saving.mine;
      const written = { title, content: note(content, 'a', `text ${String(step)}`) };
      saving = afterEvent(saving, { type: 'edited', written, field: 'a', at: step * 2000 });
    }
    saving = reloaded(saving);
    for (let step = 0; step < 200; step += 1) saving = afterEvent(saving, { type: 'undone' });
    expect(textsOf(saving.mine)[0]).toBe('text 20');
    for (let step = 0; step < 200; step += 1) saving = afterEvent(saving, { type: 'redone' });
    expect(textsOf(saving.mine)[0]).toBe('text 120');
  });

  it('takes letters typed closely into one step, and keeps a blank at the end of a title', () => {
    let saving = opened(START);
    const type = (title: string, at: number): void => {
      const written = { title, content: saving.mine.content };
      saving = afterEvent(saving, { type: 'edited', written, field: 'title', at });
    };
    type('P', 0);
    type('Po', 200);
    type('Po ', 400);
    expect(saving.steps.past).toHaveLength(1);
    saving = afterEvent(saving, { type: 'sent', editId: 'e' });
    expect(saving.attempt?.title).toBe('Po');
    const document = { ...START, title: 'Po', revision: 2 };
    saving = afterEvent(saving, { type: 'saved', document });
    expect(saving.mine.title).toBe('Po ');
    expect(saveStatus(saving)).toBe('saved');
  });

  it('stops at a refusal until the writing changes', () => {
    let saving = afterEvent(opened(START), {
      ...{ type: 'edited', field: null, at: 0 },
      written: { ...START, title: 'New' },
    });
    saving = afterEvent(saving, { type: 'sent', editId: 'e' });
    saving = afterEvent(saving, { type: 'refused', code: 'documentTrashed' });
    expect([saveStatus(saving), isSendable(saving)]).toEqual(['refused', false]);
    expect(isSendable(afterEvent(saving, { type: 'retried' }))).toBe(true);
  });
});
