// @ts-check
/**
 * Component tests run as partners' strictest pages do: under a content security policy that allows our own
 * scripts, our own server and one Trusted Types policy, and nothing else. Whatever a page violates fails the run,
 * twice over: in the page, where the running test fails (`policy-watch.js`), and here, where the browser itself
 * reports it, for each document that inherits the policy and whatever a test does to its page.
 *
 * A page may call the fault server's other origin when a test file of it says that origin's name, `'cross'`; no other
 * page may. A test that provokes a violation says so through `allowViolations` of `test/support/policy.ts`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LIT_HTML, withPolicyRenamed } from './rename-policy.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = '/__policy__/';
const REPORT = `${FOLDER}report`;
const INLINE_SCRIPT = /<script( type="module")?>([^]*?)<\/script>/g;
const WITHOUT_SESSION = /\?wtr-session-id=[\w-]+/g;
const WATCH = '<script src="/tools/policy-watch.js"></script>';

/**
 * What a page of these tests may do.
 *
 * @param {string[]} [callable] other origins that it may call
 */
export function policyOf(callable = []) {
  const connect = ["'self'", ...callable].join(' ');
  return [
    "default-src 'none'", "script-src 'self'", `connect-src ${connect}`,
    "require-trusted-types-for 'script'", 'trusted-types epass-card',
  ].join('; ');
}

/** Whether a test file, by its text, calls the other origin of the fault server. @param {string} source */
export const callsOtherOrigin = (source) => source.includes("'cross'");

/**
 * Gives a page's inline scripts an address each, first of all the one that watches.
 *
 * @param {string} html
 * @param {(code: string) => string} addressOf
 */
export function withoutInlineScripts(html, addressOf) {
  const served = html.replace(INLINE_SCRIPT, (_, type = '', code) => (
    `<script${type} src="${addressOf(code)}"></script>`
  ));
  return served.includes('<head>') ? served.replace('<head>', `<head>${WATCH}`) : WATCH + served;
}

/**
 * @param {{ otherOrigin: () => Promise<string> }} options the second origin of the fault server
 * @returns {import('@web/test-runner').TestRunnerPlugin & { complaints: () => string[] }} `complaints` says in a
 *   sentence each what was violated so far
 */
export function policyPlugin({ otherOrigin }) {
  /** @type {Map<string, string>} */
  const scripts = new Map();
  /** @type {Set<string>} by file and directive */
  const expected = new Set();
  /** @type {Map<string, { key: string, sentence: string }>} */
  const violations = new Map();

  const addressOf = (/** @type {string} */ code) => {
    const address = `${FOLDER}${createHash('sha256').update(code).digest('hex')}.js`;
    scripts.set(address, code);
    return address;
  };

  return {
    name: 'epass-policy',
    async serve({ path, URL: url, req }) {
      const script = scripts.get(path);
      if (script !== undefined) return { body: script, type: 'js' };
      if (path !== REPORT) return undefined;
      const violation = await violationIn(req, url.searchParams.get('page') ?? '');
      // Browsers ask for the icon of a site by themselves.
      if (!violation.sentence.includes('/favicon.ico')) violations.set(violation.sentence, violation);
      return { body: '', type: 'text' };
    },
    async transform({ path, body, response }) {
      if (LIT_HTML.test(path)) return withPolicyRenamed(String(body)).code;
      if (!response.is('html') || typeof body !== 'string') return undefined;
      const file = /"testFile":"([^"?]+)/.exec(body)?.[1];
      const other = file && callsOtherOrigin(readFileSync(join(root, file), 'utf8')) ? [await otherOrigin()] : [];
      const page = encodeURIComponent(file?.slice(1) ?? path);
      return {
        body: withoutInlineScripts(body, addressOf),
        headers: { 'content-security-policy': `${policyOf(other)}; report-uri ${REPORT}?page=${page}` },
        transformCache: false,
      };
    },
    executeCommand({ command, payload, session }) {
      if (command !== 'policy:expect') return undefined;
      expected.add(`${relative(root, session.testFile)} ${String(payload)}`);
      return true;
    },
    complaints: () => [...violations.values()].filter(({ key }) => !expected.has(key)).map((it) => it.sentence),
  };
}

/**
 * A browser's report. https://www.w3.org/TR/CSP3/#deprecated-serialize-violation
 *
 * @param {AsyncIterable<Buffer>} request
 * @param {string} page
 */
async function violationIn(request, page) {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  /** @type {{ 'csp-report'?: Record<string, string | number | undefined> }} */
  const { 'csp-report': report = {} } = JSON.parse(text);
  const directive = String(report['effective-directive'] ?? report['violated-directive']).split(' ')[0];
  const place = report['source-file'] ? ` by ${report['source-file']}:${report['line-number']}` : '';
  const sample = report['script-sample'] ? `, ${report['script-sample']}` : '';
  const sentence = `Policy: ${page} violates ${directive} (${report['blocked-uri']}${sample})${place}.`;
  return { key: `${page} ${directive}`, sentence: sentence.replace(WITHOUT_SESSION, '') };
}
