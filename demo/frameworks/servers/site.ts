import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { signIn } from './sessions.js';

const { SITE = 'dist', PAGE_POLICY = "default-src 'none'" } = process.env;
const folder = pathToFileURL(`${SITE}/`);
const types = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);

/** Stands for the rest of your site: the files of the page, under a strict policy, and a session for who opens it. */
export async function site(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const file = pathname === '/' ? '/index.html' : pathname;
  const type = types.get(extname(file));
  const body = type && (await readFile(new URL(`.${file}`, folder)).catch(() => null));
  if (!type || !body) return new Response('Not found', { status: 404 });
  const headers = new Headers({ 'Content-Type': type, 'Content-Security-Policy': PAGE_POLICY });
  if (file === '/index.html') headers.set('Set-Cookie', signIn());
  return new Response(new Uint8Array(body), { headers });
}
