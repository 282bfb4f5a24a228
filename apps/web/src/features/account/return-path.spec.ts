import * as fc from 'fast-check';
import { returnPath } from './return-path';

const SITE = 'https://trellis.example';

describe('the way back after signing in', () => {
  it.each([
    '/my',
    '/my?shelf=trash&lang=nl',
    '/regions/NL34/niches?list=EMERGING#55',
    '/search?q=//evil.example',
  ])('leads to %s', (path) => {
    expect(returnPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'my',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/sign-in?from=/sign-in',
    '/account/link#secret',
  ])('from %s leads to the start page', (from) => {
    expect(returnPath(from)).toBe('/');
  });

  it('never leaves the site, whatever the address says', () => {
    const sign = fc.constantFrom('/', '\\', '.', ':', '@', '\t', '\n', '%2f', 'evil.example', '?');
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.string({ maxLength: 3 }))), (signs) => {
        expect(new URL(returnPath(signs.join('')), SITE).origin).toBe(SITE);
      }),
      { numRuns: 2000 },
    );
  });
});
