// @ts-check
/** The pages and servers of `demo/frameworks`: how one is built, and how one is started. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * The pages, with the Trusted Types policies that each needs: of the single file its own, of the modules
 * Lit's, and what the framework makes besides.
 *
 * @type {ReadonlyMap<string, string>}
 */
export const PAGES = new Map([
  ['html', 'epass-card'],
  ['react', 'lit-html'],
  ['vue', 'lit-html vue'],
  ['svelte', 'lit-html svelte-trusted-html'],
]);

/** The servers, by the file that starts each. @type {ReadonlyMap<string, string>} */
export const SERVERS = new Map([['express', 'express'], ['node-http', 'node-http'], ['web', 'web-on-node']]);

/** What a page may do, and nothing else. @param {string} page */
export function policyOf(page) {
  return [
    "default-src 'none'", "script-src 'self'", "connect-src 'self'", "style-src 'self'",
    "require-trusted-types-for 'script'", `trusted-types ${PAGES.get(page) ?? "'none'"}`,
  ].join('; ');
}

/**
 * Makes the files that a server serves. Plain HTML needs no build, only the files of the package for a script tag.
 *
 * @param {string} page
 * @param {{ source: string, site: string, dist: string }} folders where the page is written, where it is served
 *   from, and the `dist` of the package
 */
export async function buildPage(page, { source, site, dist }) {
  if (page !== 'html') {
    const { build } = await import('vite'); // not for those who only ask what there is
    await build({ root: source, logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
    return;
  }
  cpSync(source, site, { recursive: true });
  for (const file of ['epass-card.js', 'airports.js', 'locales']) {
    cpSync(join(dist, file), join(site, 'vendor', file), { recursive: true });
  }
}

/**
 * Starts a server in a process of its own, as `node express.ts` would.
 *
 * @param {string} server
 * @param {{ servers: string, env: Record<string, string> }} setting the folder of the servers, and what they read
 * @returns {Promise<{ url: string, stop: () => void }>} rejects with what the server said if it ends instead
 */
export async function startServer(server, { servers, env }) {
  const file = join(servers, `${SERVERS.get(server) ?? server}.ts`);
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file], {
    cwd: servers,
    env: { ...process.env, NODE_V8_COVERAGE: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The server ${server} ended. ${said}`)));
  const [url] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  ended.catch(() => undefined); // from now on it may end
  child.stderr.pipe(process.stderr);
  return { url: String(url), stop: () => void child.kill() };
}
