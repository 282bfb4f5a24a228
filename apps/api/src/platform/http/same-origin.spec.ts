import type { IncomingHttpHeaders } from 'node:http';
import { isFromElsewhere } from './same-origin';

const isRefused = (headers: IncomingHttpHeaders): boolean =>
  isFromElsewhere({ headers, host: 'trellis.example:8080' });

describe('a request that may change something', () => {
  it('is believed the site that the browser says', () => {
    expect(isRefused({ 'sec-fetch-site': 'same-origin' })).toBe(false);
    expect(isRefused({ 'sec-fetch-site': 'cross-site' })).toBe(true);
    expect(isRefused({ 'sec-fetch-site': 'same-site' })).toBe(true);
  });

  it('else must name this site as its origin, with its port', () => {
    expect(isRefused({ origin: 'http://trellis.example:8080' })).toBe(false);
    expect(isRefused({ origin: 'http://trellis.example' })).toBe(true);
    expect(isRefused({ origin: 'http://trellis.example:8080.evil.example' })).toBe(true);
    expect(isRefused({ origin: 'null' })).toBe(true);
  });

  it('of a program needs neither', () => {
    expect(isRefused({})).toBe(false);
  });
});
