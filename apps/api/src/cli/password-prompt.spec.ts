import { typed } from './password-prompt';

/** The line that the keys make; null while it is not ended. */
function line(...keys: readonly string[]): string | null {
  let text = '';
  for (const key of keys) {
    const next = typed(text, key);
    if (next === null) return text;
    text = next;
  }
  return null;
}

describe('a password typed unseen', () => {
  it('ends with the line, and its last character can be taken back', () => {
    expect(line('a', 'é', '🌱', '\u007F', 'b', '\r')).toBe('aéb');
    expect(line('\b', 'a', '\u0004')).toBe('a');
    expect(line('a', '\u001B', '\t')).toBeNull();
  });

  it('is given up with Ctrl-C', () => {
    expect(() => line('a', '\u0003')).toThrow('No password was given; nothing was done.');
  });
});
