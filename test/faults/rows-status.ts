/** F-09 to F-14: what the status line says. */
import type { FaultAnswer } from '../support/fault-server.js';
import type { FaultRow, Good } from './row.js';

/** A refusal with a text that nobody may see. */
const refusal = (status: number, headers: FaultAnswer['headers'] = {}) => ({ secret }: Good): FaultAnswer => ({
  status, body: `${secret} at server.internal:8443`, headers: { 'content-type': 'text/plain', ...headers },
});

const TARGETS: readonly [what: string, location: (good: Good) => string][] = [
  ['the same origin', () => '/elsewhere'],
  ['another origin', ({ away }) => `${away}/resources`],
  ['itself', () => ''],
  ['a data: URL', () => 'data:application/json,{}'],
];

const redirects = [301, 302, 303, 307, 308].flatMap((status) => TARGETS.map(([what, location]): FaultRow => [
  `F-09 ${status} to ${what}`, (good) => ({ status, headers: { location: location(good) } }), 'auth-required 1', 'redirected 1',
]));

const row = (status: number, token: string, api: string): FaultRow => [`${status >= 500 ? 'F-13' : 'F-10'} ${status}`, refusal(status), token, api];

/** The server's clock, and the three forms in which HTTP writes a moment so many seconds later. */
const now = new Date();
const later = (seconds: number): string => new Date(now.getTime() + seconds * 1000).toUTCString();
const pieces = (seconds: number): string[] => later(seconds).split(/[, ]+/);
const obsolete = (seconds: number): string => {
  const [, day, month, year = '', time] = pieces(seconds);
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(now.getTime() + seconds * 1000);
  return `${weekday}, ${day}-${month}-${year.slice(-2)} ${time} GMT`;
};
const asctime = (seconds: number): string => {
  const [weekday, day, month, year, time] = pieces(seconds);
  return `${weekday} ${month} ${String(Number(day)).padStart(2)} ${time} ${year}`;
};

/** What `Retry-After` says, and how long that is; `null` where it says nothing readable. */
const WAITS: readonly [what: string, says: string | string[], wait: number | null][] = [
  ['0', '0', 0],
  ['1', '1', 1000],
  ['007', '007', 7000],
  ['a date', later(3), 3000],
  ['a date of RFC 850', obsolete(3), 3000],
  ['a date of asctime', asctime(3), 3000],
  ['a date that is over', later(-3600), 0],
  ['-1', '-1', null],
  ['1.5', '1.5', null],
  ['1e1', '1e1', null],
  ['nothing', '', null],
  ['soon', 'soon', null],
  ['31 February', 'Sun, 31 Feb 2099 08:49:40 GMT', null],
  ['1 and 2', ['1', '2'], null],
];
const TOO_LONG: readonly [what: string, says: string][] = [
  ['11', '11'],
  ['16', '16'],
  ['1000000000', '1000000000'],
  ['40 digits', '9'.repeat(40)],
  ['in an hour', later(3600)],
  ['in 2100', 'Fri, 31 Dec 2100 23:59:59 GMT'],
];

const told = (status: number, says: string | string[]) => refusal(status, { 'retry-after': says, date: later(0) });
const waiting = WAITS.flatMap(([what, says, wait]): FaultRow[] => [
  [`F-14 429, Retry-After: ${what}`, told(429, says), wait === null ? 'rate-limited 1' : 'rate-limited 2', 'rate-limited 3', { wait: wait ?? 0 }],
  [`F-14 503, Retry-After: ${what}`, told(503, says), 'unavailable 2', 'unavailable 3', { wait: wait ?? 0 }],
]);
const tooLong = TOO_LONG.flatMap(([what, says]): FaultRow[] => [
  [`F-14 429, Retry-After: ${what}`, told(429, says), 'rate-limited 1', 'rate-limited 1'],
  [`F-14 503, Retry-After: ${what}`, told(503, says), 'unavailable 1', 'unavailable 1'],
]);
const hidden = (status: number) => (good: Good): FaultAnswer => ({ ...told(status, '9')(good), expose: '' });

export const statusRows: readonly FaultRow[] = [
  ...redirects,
  ['F-09 302 to nowhere', { status: 302 }, 'auth-required 1', 'redirected 1'],
  ['F-09 300', { status: 300 }, 'auth-required 1', 'redirected 1'],
  ...[400, 402, 406, 409, 410, 411, 413, 414, 415, 418, 422, 426, 431, 451].map((status) => row(status, 'invalid-response 1', 'rejected 1')),
  row(404, 'config 1', 'not-found 1'),
  row(405, 'config 1', 'rejected 1'),
  row(408, 'invalid-response 1-4', 'unavailable 1'), // Chromium repeats it on a kept connection
  ['F-11 401', refusal(401), 'auth-required 1', 'auth-required 2'],
  ['F-11 401 with a challenge', refusal(401, { 'www-authenticate': 'Bearer error="invalid_token"' }), 'auth-required 1', 'auth-required 2'],
  ['F-12 403', refusal(403), 'forbidden 1', 'forbidden 1'],
  ...[500, 502, 503, 504].map((status) => row(status, 'unavailable 2', 'unavailable 3')),
  ...[501, 505, 507, 511, 520, 530, 599].map((status) => row(status, 'unavailable 2', 'unavailable 1')),
  ['F-14 429', refusal(429), 'rate-limited 1', 'rate-limited 3'],
  ['F-14 429, Retry-After hidden', hidden(429), 'rate-limited 1', 'rate-limited 3', { origin: 'cross', wait: 0 }],
  ['F-14 503, Retry-After hidden', hidden(503), 'unavailable 2', 'unavailable 3', { origin: 'cross', wait: 0 }],
  ...waiting,
  ...tooLong,
];
