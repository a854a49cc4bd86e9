/** F-17: another origin that does not let the page read its answer, or not even ask. */
import type { FaultAnswer } from '../support/fault-server.js';
import type { FaultRow, Good } from './row.js';

const OPEN = { 'access-control-allow-methods': 'POST, GET', 'access-control-max-age': '0' };
const answered = (more: FaultAnswer) => ({ json }: Good): FaultAnswer => ({ json, ...more });
const cross = { origin: 'cross' } as const;

/** The answer comes, and the browser keeps it from us: the request was made. */
const unread = (what: string, cors: FaultAnswer['cors'], token = 'network 2', api = 'network 3'): FaultRow =>
  [`F-17 ${what}`, answered({ cors }), token, api, cross];
/** The preflight fails: the request itself is never made. */
const unasked = (what: string, preflight: FaultAnswer): FaultRow => [`F-17 ${what}`, answered({ preflight }), 'network 0', 'network 0', cross];

export const corsRows: readonly FaultRow[] = [
  unread('a sound answer', {}, 'ok 1', 'ok 1'),
  unread('no allowed origin', false),
  unread('another allowed origin', { 'access-control-allow-origin': 'https://elsewhere.example' }),
  unread('a null origin', { 'access-control-allow-origin': 'null' }),
  unread('an empty origin', { 'access-control-allow-origin': '' }),
  unread('two origins', { 'access-control-allow-origin': `${location.origin}, https://elsewhere.example` }),
  // The token endpoint is asked with the host's cookies, the API without.
  unread('any origin', { 'access-control-allow-origin': '*' }, 'network 2', 'ok 1'),
  unread('no credentials', { 'access-control-allow-credentials': 'false' }, 'network 2', 'ok 1'),
  unasked('a preflight with 401', { status: 401 }),
  unasked('a preflight with 404', { status: 404 }),
  unasked('a preflight with 500', { status: 500 }),
  unasked('a preflight with a redirect', { status: 302, headers: { location: '/elsewhere' } }),
  unasked('a preflight without an allowed origin', { status: 204, cors: false, headers: { ...OPEN, 'access-control-allow-headers': '*' } }),
  unasked('a preflight for another origin', { status: 204, cors: { 'access-control-allow-origin': 'https://elsewhere.example' }, headers: OPEN }),
  unasked('a header that is not allowed', { status: 204, headers: { ...OPEN, 'access-control-allow-headers': 'accept' } }),
  unasked('a preflight that is reset', { fault: 'reset' }),
];
