// @ts-check
/**
 * `npm run example react`: one page of `demo/frameworks` with a server behind it and an E-pass API in memory.
 * `npm run example react web` chooses the server.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { buildPage, PAGES, policyOf, SERVERS, startServer } from './example-site.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = join(root, 'demo/frameworks');
const dist = join(root, 'dist');

const [page = '', server = 'express'] = process.argv.slice(2);
if (PAGES.has(page) && SERVERS.has(server)) await run();
else {
  console.log(`npm run example ${[...PAGES.keys()].join('|')} [${[...SERVERS.keys()].join('|')}]`);
  process.exitCode = 1;
}

async function run() {
  if (!existsSync(join(dist, 'custom-elements.json'))) makePackage();
  register();
  const { startSandbox } = await import('../demo/frameworks/sandbox.js');
  const sandbox = await startSandbox();
  const site = join(root, 'node_modules/.cache/epass-card/examples', page);
  await buildPage(page, { source: join(examples, page), site, dist });
  const env = { ...sandbox.env, SITE: site, PAGE_POLICY: policyOf(page) };
  const { url, stop } = await startServer(server, { servers: join(examples, 'servers'), env });
  console.log(`The ${page} page on ${server}: ${url}`);
  process.once('SIGINT', () => end()).once('SIGTERM', () => end());

  function end() {
    stop();
    sandbox.stop();
  }
}

/** The pages import the package by its name, so it must be built. */
function makePackage() {
  console.log('Building the package first …');
  // Its progress is not of interest; what goes wrong is.
  const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The package could not be built. ${stderr}`);
}
