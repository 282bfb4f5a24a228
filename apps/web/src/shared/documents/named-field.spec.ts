import { namedField } from './named-field';

describe('a field of a document in words', () => {
  it.each([
    [['title'], 'title', null],
    [['content', 'purpose'], 'purpose', null],
    [['content', 'entries', 'nl-x', 'note'], 'note', 'nl-x'],
    [['content', 'entries', 'nl-x'], 'entry', 'nl-x'],
    [['content', 'entries', '#order'], 'order', null],
    [['content', 'positions', 'organisation:nl-x', 'x'], 'positions', null],
    [['content', 'later'], 'other', null],
  ])('%j is %s of %s', (path, name, organisation) => {
    expect(namedField(path)).toEqual({ name, organisation });
  });
});
