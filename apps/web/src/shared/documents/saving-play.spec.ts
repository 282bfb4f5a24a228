import type { Side } from '@trellis/domain/documents';
import * as fc from 'fast-check';
import {
  afterEvent,
  isSendable,
  isUnsaved,
  openConflicts,
  opened,
  pathKey,
  type Saving,
  type SavingEvent,
} from './saving';
import { type Field, FIELDS, note, reloaded, START, textsOf } from './saving-sample';
import { type Base, isSameWriting, type Written } from './writing';

/** A server as the API behaves: edits by id once, and the current state where somebody was quicker. */
class Server {
  readonly revisions: Base[] = [START];
  private readonly done = new Set<string>();

  get current(): Base {
    return this.revisions.at(-1) ?? START;
  }

  write(written: Written): void {
    if (isSameWriting(written, this.current)) return;
    this.revisions.push({ ...written, revision: this.current.revision + 1 });
  }

  save(saving: Saving): SavingEvent {
    const { attempt, base } = saving;
    if (attempt === null || base === null) throw new Error('Nothing was sent.');
    if (this.done.has(attempt.editId)) return { type: 'saved', document: this.current };
    const from = this.revisions.find(({ revision }) => revision === base.revision);
    const isOvertaken = from === undefined || !isSameWriting(from, this.current);
    if (isOvertaken && !isSameWriting(attempt, this.current)) {
      return { type: 'conflicted', document: this.current };
    }
    this.write(attempt);
    this.done.add(attempt.editId);
    return { type: 'saved', document: this.current };
  }
}

type Act =
  | { readonly act: 'type' | 'others'; readonly field: Field }
  | { readonly act: 'send'; readonly fate: 'answered' | 'answerLost' | 'lost' | 'open' }
  | { readonly act: 'undo' | 'redo' | 'reload' | 'look' }
  | { readonly act: 'choose'; readonly side: Side };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('type' as const), field: fc.constantFrom(...FIELDS) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('others' as const),
      field: fc.constantFrom(...FIELDS),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('send' as const),
      fate: fc.constantFrom(
        'answered' as const,
        'answerLost' as const,
        'lost' as const,
        'open' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom('undo' as const, 'redo' as const, 'reload' as const, 'look' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('choose' as const),
      side: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
);

/** Plays acts on one page; what was given up on purpose is overwritten, undone or decided against. */
class Play {
  saving = opened(START);
  readonly server = new Server();
  readonly typed = new Set<string>();
  readonly givenUp = new Set<string>();
  private count = 0;
  private answer: SavingEvent | null = null;

  do(step: Act): void {
    switch (step.act) {
      case 'type':
        return this.type(step.field);
      case 'others': {
        const { title, content } = this.server.current;
        this.count += 1;
        return this.server.write({
          title,
          content: note(content, step.field, `o${String(this.count)}`),
        });
      }
      case 'send':
        return this.send(step.fate);
      case 'undo':
        return this.onPurpose({ type: 'undone' });
      case 'redo':
        return this.onPurpose({ type: 'redone' });
      case 'reload':
        this.answer = null;
        this.saving = reloaded(this.saving);
        return;
      case 'look':
        return this.take({ type: 'loaded', document: this.server.current });
      case 'choose':
        return this.choose(step.side);
    }
  }

  take(event: SavingEvent): void {
    this.saving = afterEvent(this.saving, event);
  }

  choose(side: Side): void {
    const conflicts = openConflicts(this.saving);
    if (conflicts.length === 0) return;
    const sides = new Map(conflicts.map(({ path }) => [pathKey(path), side]));
    this.onPurpose({ type: 'resolved', sides });
  }

  private onPurpose(event: SavingEvent): void {
    const before = textsOf(this.saving.mine);
    this.take(event);
    before
      .filter((text) => !textsOf(this.saving.mine).includes(text))
      .forEach((text) => this.givenUp.add(text));
  }

  private type(field: Field): void {
    this.count += 1;
    const text = `m${String(this.count)}`;
    this.typed.add(text);
    const { title, content } = this.saving.mine;
    const written = { title, content: note(content, field, text) };
    this.onPurpose({ type: 'edited', written, field, at: this.count * 5000 });
  }

  private send(fate: 'answered' | 'answerLost' | 'lost' | 'open'): void {
    if (this.answer !== null) {
      this.take(this.answer);
      this.answer = null;
      return;
    }
    if (!isSendable(this.saving)) return;
    this.count += 1;
    this.take({ type: 'sent', editId: `e${String(this.count)}` });
    if (fate === 'lost') return this.take({ type: 'unanswered' });
    const answer = this.server.save(this.saving);
    if (fate === 'open') this.answer = answer;
    else this.take(fate === 'answered' ? answer : { type: 'unanswered' });
  }

  settle(): void {
    for (let round = 0; round < 20; round += 1) {
      this.choose('mine');
      this.send('answered');
      this.take({ type: 'loaded', document: this.server.current });
    }
  }
}

function missing({ typed, givenUp, saving, server }: Play, isSettled: boolean): readonly string[] {
  const kept = new Set(server.revisions.flatMap(textsOf));
  if (!isSettled) textsOf(saving.mine).forEach((text) => kept.add(text));
  return [...typed].filter((text) => !kept.has(text) && !givenUp.has(text));
}

describe('saving in any order of events', () => {
  it('loses nothing that was typed, whatever is sent, lost, answered late, reloaded or edited by others', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const play = new Play();
        for (const step of acts) {
          play.do(step);
          expect(missing(play, false)).toEqual([]);
        }
        play.settle();
        expect(missing(play, true)).toEqual([]);
        expect(isUnsaved(play.saving)).toBe(false);
        expect(isSameWriting(play.saving.mine, play.server.current)).toBe(true);
      }),
      { numRuns: 600 },
    );
  });
});
