import { readdirSync } from 'node:fs';
import path from 'node:path';
import { RULES, violations } from './import-rules';
import { readSources, ROOT } from './source-files';

const FOLDERS = ['libs/domain/src', 'apps/api/src', 'apps/web/src', 'tests'];
const FIXTURES = path.join(__dirname, 'fixtures', 'imports');

/** A rule's fixture lies in a folder of the rule's name, with words joined by hyphens. */
const folderOf = (rule: string): string => rule.replace(/[^a-z]+/gu, '-').replace(/-$/u, '');

describe('the dependency rule', () => {
  it('holds in every source file', () => {
    expect(violations(readSources(ROOT, FOLDERS))).toEqual([]);
  });

  it.each(RULES.map((rule) => [rule]))('is broken by the fixture of: %s', (rule) => {
    const root = path.join(FIXTURES, folderOf(rule));
    const found = violations(readSources(root, ['libs', 'apps', 'tests']));
    expect([...new Set(found.map((each) => each.rule))]).toEqual([rule]);
  });

  it('has a fixture for each rule and no other', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(RULES.map(folderOf).sort());
  });
});
