import type { Request, RequestHandler, Response } from 'express';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const MEDIA_TYPES: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.topojson': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Files that are packed already. */
const PACKED: ReadonlySet<string> = new Set(['.png', '.jpg', '.webp', '.woff2', '.ico']);

/** Names in the assets folder carry a hash of their content, so they never change. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

const SERVED_BY_API = /^\/(?:graphql|health)(?:\/|$)/;

const NOT_BUILT =
  'The web app is not built. Run `npm start`, which builds it, or `npx nx run web:build`.\n';

type Encoding = 'br' | 'gzip' | 'identity';

interface Body {
  readonly bytes: Buffer;
  readonly etag: string;
}

const pack: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: (bytes) => Promise.resolve(bytes),
};

function encodingFor(request: Request, extension: string): Encoding {
  if (PACKED.has(extension)) return 'identity';
  const accepted = request.acceptsEncodings(['br', 'gzip', 'identity']);
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
}

/** The files of the built web app, packed once and kept while they do not change. */
class WebFiles {
  private readonly bodies = new Map<string, Body>();

  constructor(private readonly folder: string) {}

  /** The path on disk of a file inside the folder; null when there is none. */
  async find(path: string): Promise<{ file: string; changed: number } | null> {
    const file = normalize(join(this.folder, path));
    if (!file.startsWith(this.folder + sep)) return null;
    const found = await stat(file).catch(() => null);
    return found?.isFile() === true ? { file, changed: found.mtimeMs } : null;
  }

  async body(file: string, changed: number, encoding: Encoding): Promise<Body> {
    const key = `${encoding}:${changed}:${file}`;
    const known = this.bodies.get(key);
    if (known !== undefined) return known;
    const bytes = await pack[encoding](await readFile(file));
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    const made = { bytes, etag };
    this.bodies.set(key, made);
    return made;
  }
}

function decodedPath(request: Request): string | null {
  try {
    return decodeURIComponent(request.path);
  } catch {
    return null;
  }
}

async function answer(files: WebFiles, request: Request, response: Response): Promise<void> {
  const path = decodedPath(request);
  const exact = path === null || path === '/' ? null : await files.find(path);
  // An address of the app is no file; a missing asset is, and must not be answered with the page.
  // One that cannot be decoded leads nowhere, which the app says better than this server.
  const isAsset = path !== null && (extname(path) !== '' || path.startsWith('/assets/'));
  const found = exact ?? (isAsset && path !== '/' ? null : await files.find('/index.html'));
  if (found === null) {
    response
      .status(isAsset ? 404 : 503)
      .type('text/plain')
      .send(isAsset ? 'Not found\n' : NOT_BUILT);
    return;
  }
  const extension = extname(found.file);
  const encoding = encodingFor(request, extension);
  const body = await files.body(found.file, found.changed, encoding);
  response.setHeader('Content-Type', MEDIA_TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('Cache-Control', path?.startsWith('/assets/') === true ? FOR_EVER : ASK_AGAIN);
  response.setHeader('ETag', body.etag);
  response.vary('Accept-Encoding');
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  if (request.fresh) response.status(304).end();
  else response.end(request.method === 'HEAD' ? undefined : body.bytes);
}

/** Serves the built web app from a folder; every address that is no file is the app's own and gets its page. */
export function webApp(folder: string): RequestHandler {
  const files = new WebFiles(normalize(folder));
  return (request, response, next) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD';
    if (!isReading || SERVED_BY_API.test(request.path)) next();
    else answer(files, request, response).catch(next);
  };
}
