import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { catalogueTexts, placeholders, sourceKeys, usesKey, withoutVariant } from './catalogue';
import { filesBelow } from './web-files';

const WEB = join(__dirname, '../../apps/web/src');
const LOCALES = join(WEB, 'locales');
const LANGUAGES = ['nl'] as const;

const catalogues = filesBelow(join(LOCALES, 'en'), /\.json$/).map((path) => basename(path));

function textsOf(language: string, catalogue: string): ReadonlyMap<string, string> {
  const json: unknown = JSON.parse(readFileSync(join(LOCALES, language, catalogue), 'utf8'));
  return catalogueTexts(json);
}

describe.each(catalogues)('the catalogue %s', (catalogue) => {
  const english = textsOf('en', catalogue);

  it('has no blank text in English', () => {
    expect([...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('has every text in %s, none of them blank and none too many', (language) => {
    const translated = textsOf(language, catalogue);
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...translated].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(LANGUAGES)('fills the same blanks in %s', (language) => {
    const translated = textsOf(language, catalogue);
    const differing = [...english].filter(([key, text]) => {
      const other = translated.get(key);
      return other !== undefined && placeholders(other) !== placeholders(text);
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

describe('the keys of the interface texts', () => {
  const sources = filesBelow(WEB, /\.tsx?$/)
    .filter((path) => !path.includes('/locales/') && !/\.spec\.tsx?$/.test(path))
    .filter((path) => !path.endsWith('generated.ts'))
    .map((path) => readFileSync(path, 'utf8'));
  const used = sourceKeys(sources);

  it.each(catalogues)('of %s are all used', (catalogue) => {
    const unused = [...textsOf('en', catalogue).keys()].filter(
      (key) => !usesKey(used, key) && !usesKey(used, withoutVariant(key)),
    );
    expect(unused).toEqual([]);
  });

  it('that the code names all exist', () => {
    const known = new Set(
      catalogues.flatMap((catalogue) =>
        [...textsOf('en', catalogue).keys()].flatMap((key) => [key, withoutVariant(key)]),
      ),
    );
    expect(used.called.filter((key) => !known.has(key))).toEqual([]);
  });
});
