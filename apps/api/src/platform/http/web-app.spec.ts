import express from 'express';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webApp } from './web-app';

/** A small server on a free port that answers what the web app leaves to others with "api". */
async function serving(folder: string): Promise<{ url: string; close: () => void }> {
  const app = express();
  app.use(webApp(folder));
  app.use((_request, response) => {
    response.send('api');
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = app.listen(0, '127.0.0.1', () => {
      resolve(listening);
    });
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The status without fetch, which adds headers of its own to a conditional request. */
function statusOf(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

describe('the built web app', () => {
  let folder = '';
  let server = { url: '', close: (): unknown => undefined };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'trellis-web-'));
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Trellis</title>');
    writeFileSync(join(folder, 'assets/main-abc123.js'), 'export const answer = 42;'.repeat(50));
    server = await serving(folder);
  });

  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('gets its page for every address of its own', async () => {
    for (const path of [
      '/',
      '/organisations/nl-duo-25PJ',
      '/regions/NL34?list=emerging',
      '/o/%E0%A4%A',
    ]) {
      const response = await fetch(server.url + path);
      expect([path, response.status, response.headers.get('cache-control')]).toEqual([
        path,
        200,
        'no-cache',
      ]);
      expect(await response.text()).toContain('<title>Trellis</title>');
    }
  });

  it('gets assets with a hash in their name packed and for ever', async () => {
    const response = await fetch(`${server.url}/assets/main-abc123.js`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(await response.text()).toContain('answer = 42');
  });

  it('answers a file that it has already with 304', async () => {
    const packed = { 'accept-encoding': 'br' };
    const first = await fetch(`${server.url}/`, { headers: packed });
    const etag = first.headers.get('etag') ?? '';
    expect(await statusOf(`${server.url}/`, { ...packed, 'if-none-match': etag })).toBe(304);
  });

  it('does not answer a missing asset with the page', async () => {
    expect((await fetch(`${server.url}/assets/gone-def456.js`)).status).toBe(404);
  });

  it('stays inside its folder', async () => {
    const response = await fetch(`${server.url}/..%2f..%2fetc%2fpasswd`);
    expect(await response.text()).not.toContain('root:');
  });

  it('leaves the API alone', async () => {
    expect(await (await fetch(`${server.url}/graphql`, { method: 'POST' })).text()).toBe('api');
    expect(await (await fetch(`${server.url}/health/ready`)).text()).toBe('api');
  });
});

describe('a web app that is not built', () => {
  it('says how to build it', async () => {
    const server = await serving(join(tmpdir(), 'trellis-no-such-folder'));
    const response = await fetch(server.url);
    server.close();
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm start');
  });
});
