import { commandFailure } from './command-failure';
import { understoodWords } from './understood-words';

/** The sentence and exit code that the words end with, or what they need when they are understood. */
async function ending(...words: string[]): Promise<readonly [string, number] | string> {
  try {
    return (await understoodWords(words))?.needs ?? 'help';
  } catch (error) {
    const { sentence, code } = commandFailure(error);
    return [sentence, code];
  }
}

/** What is written to standard output meanwhile. */
async function written(work: () => Promise<unknown>): Promise<string> {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await work();
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('');
  write.mockRestore();
  return text;
}

describe('the words of a command line', () => {
  it('are understood without a database, which most commands then need', async () => {
    expect(await ending('search', 'water', '--first', '100', '--language', 'nl')).toBe('database');
    expect(await ending('schema')).toBe('nothing');
    expect(await ending('search', 'help')).toBe('database');
  });

  it('write a help under the name of the program', async () => {
    expect(await written(() => ending('--help'))).toMatch(/^Usage: trellis \[options\]/);
    expect(await written(() => ending('search', '--help'))).toMatch(
      /^Usage: trellis search \[options\] <text\.\.\.>/,
    );
  });

  it.each<[readonly string[], string]>([
    [[], 'Name a command; `trellis --help` lists the commands.'],
    [['nonsense'], "Unknown command 'nonsense'; `trellis --help` lists the commands."],
    [['--nix'], "Unknown option '--nix'; `trellis --help` lists the commands."],
    [['search', '--nix', 'x'], "Unknown option '--nix'; `trellis search --help` shows how to ask."],
    [
      ['doctor', 'more'],
      "Too many arguments for 'doctor', expected 0 arguments but got 1; `trellis doctor --help` shows how to ask.",
    ],
    [['search', ''], 'Say what to look for, such as: trellis search water'],
    [['search', 'x', '--first', '0'], '--first must be a whole number from 1 to 100; it was "0".'],
    [
      ['niches', 'NL34', '--first', '101'],
      '--first must be a whole number from 1 to 100; it was "101".',
    ],
    [['search', 'x', '--language', 'fr'], '--language must be one of en, nl; it was "fr".'],
    [['niches', '??'], '"??" is no NUTS code; give one such as NL34.'],
    [
      ['partners', '--describe', 'business'],
      '--describe needs --country: trellis partners --describe vet_provider --country NL',
    ],
    [
      ['seed', '/nowhere/at-all'],
      '/nowhere/at-all does not exist; name a folder with a trellis-import.json.',
    ],
  ])('refuse %j in one sentence', async (words, sentence) => {
    expect(await ending(...words)).toEqual([sentence, 2]);
  });
});
