/** F-06, F-07, F-08, T-22: bodies that are not what they say, or too much of it. */
import type { FaultAnswer } from '../support/fault-server.js';
import { asJson, bytes, rawAnswer, type FaultRow, type Good } from './row.js';

const INVALID = ['invalid-response 1', 'invalid-response 1'] as const;
const FINE = ['ok 1', 'ok 1'] as const;
const MIB = 1 << 20;

const utf16 = (text: string, littleEndian = true): string =>
  [...text].map((c) => (littleEndian ? `${c}\0` : `\0${c}`)).join('');
const typed = (type: string | string[] | null) => ({ text }: Good): FaultAnswer => ({ body: text, headers: { 'content-type': type } });
/** The same JSON with something put in behind its first brace. */
const opened = (text: string, first: string): string => `{${first}${text.slice(1)}`;

const SWITCHING = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n';
const logIn = (secret: string): string => `<!doctype html><title>${secret}</title><script>alert(1)</script><form action=/login>`;
/** A whole answer behind another one that is not the last. */
const after = (first: string) => ({ text }: Good): FaultAnswer => ({ raw: `${first}\r\n\r\n${rawAnswer(text, `Content-Length: ${text.length}`)}` });

export const bodyRows: readonly FaultRow[] = [
  ['F-06 a byte order mark', ({ text }) => bytes(`\xef\xbb\xbf${text}`), ...FINE],
  ['F-06 UTF-16 with its mark', ({ text }) => bytes(`\xff\xfe${utf16(text)}`), ...INVALID],
  ['F-06 UTF-16, the other way round', ({ text }) => bytes(`\xfe\xff${utf16(text, false)}`), ...INVALID],
  ['F-06 UTF-16 without a mark', ({ text }) => bytes(utf16(text)), ...INVALID],
  ['F-06 UTF-8 that says UTF-16', typed('application/json; charset=utf-16'), ...FINE],
  ['F-06 Latin-1', ({ text }) => bytes(opened(text, '"note":"caf\xe9",')), ...FINE],
  ['F-06 UTF-8 that is too long for its letter', ({ text }) => bytes(opened(text, '"note":"\xc0\xaf\xf8\x88\x80\x80\x80",')), ...FINE],
  ['F-06 a surrogate on its own', ({ text }) => asJson(opened(text, String.raw`"note":"\ud800",`)), ...FINE],
  ['F-06 NUL in front', ({ text }) => bytes(`\0${text}`), ...INVALID],
  ['F-06 NUL behind', ({ text }) => bytes(`${text}\0`), ...INVALID],
  ['F-06 NUL in a text', ({ text }) => bytes(opened(text, '"note":"\0",')), ...INVALID],
  ['F-06 something behind', ({ text }) => asJson(`${text} x`), ...INVALID],
  ['F-06 twice the same', ({ text }) => asJson(`${text}\n${text}`), ...INVALID],
  ['F-06 a guard in front', ({ text }) => asJson(`)]}',\n${text}`), ...INVALID],
  ['F-06 a callback round it', ({ text }) => asJson(`callback(${text})`), ...INVALID],
  ['F-06 a comment', ({ text }) => asJson(`/* ok */${text}`), ...INVALID],
  ['F-06 a comma too many', ({ text }) => asJson(text.replace(/}$/, ',}')), ...INVALID],
  ['F-06 single quotes', ({ text }) => asJson(text.replaceAll('"', "'")), ...INVALID],
  ['F-06 NaN', ({ text }) => asJson(opened(text, '"note":NaN,')), ...INVALID],
  ['F-06 half of it', ({ text }) => asJson(text.slice(0, text.length / 2)), ...INVALID],
  ['F-06 keys twice, the last one good', ({ text }) => asJson(opened(text, '"token":"no good","code":1,"data":null,')), ...FINE],
  ['M-5 a secret that is no JSON', ({ secret }) => asJson(secret), ...INVALID],
  ['T-07 a prototype', ({ text }) => asJson(opened(text, '"__proto__":{"polluted":1,"token":"x y"},"constructor":{"prototype":{"polluted":1}},')), ...FINE],
  ['T-22 deep lists', asJson('['.repeat(250_001)), ...INVALID],
  ['T-22 deep lists that close', asJson('['.repeat(50_000) + ']'.repeat(50_000)), ...INVALID],

  ['F-07 a web page', typed('text/html; charset=utf-8'), 'auth-required 1', 'invalid-response 1'],
  ['F-07 a web page in XML', typed('application/xhtml+xml'), 'auth-required 1', 'invalid-response 1'],
  ['F-31 a log-in page', ({ secret }) => ({ body: logIn(secret), headers: { 'content-type': 'text/html' } }), 'auth-required 1', 'invalid-response 1'],
  ['F-31 a log-in page that says JSON', ({ secret }) => asJson(logIn(secret)), ...INVALID],
  ['F-07 no type', typed(null), ...INVALID],
  ['F-07 an empty type', typed(''), ...INVALID],
  ['F-07 plain text', typed('text/plain'), ...INVALID],
  ['F-07 text/json', typed('text/json'), ...INVALID],
  ['F-07 JavaScript', typed('application/javascript'), ...INVALID],
  ['F-07 bytes', typed('application/octet-stream'), ...INVALID],
  ['F-07 a picture', typed('image/svg+xml'), ...INVALID],
  ['F-07 two types', typed(['text/html', 'application/json']), 'invalid-response|auth-required|ok 1', 'invalid-response|ok 1'],
  ['F-07 a type of JSON', typed('application/vnd.dragonpass.v2+json'), ...FINE],
  ['F-07 a type in capitals', typed('APPLICATION/JSON ; Charset="UTF-8"'), ...FINE],

  ['F-08 an early hint first', after('HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload'), ...FINE],
  ['F-08 a continue first', after('HTTP/1.1 100 Continue'), ...FINE],
  ['F-08 another protocol', { raw: SWITCHING }, 'network|invalid-response 1-10', 'network|invalid-response 1-3'],
  ['M-8 an empty 200', asJson(''), ...INVALID],
  ['M-8 white space', asJson(' \r\n\t '), ...INVALID],
  ...[201, 202, 203, 206, 226, 299].map((status): FaultRow => [`F-08 ${status}`, ({ json }) => ({ json, status }), ...INVALID]),
  ...[204, 205, 304].map((status): FaultRow => [`F-08 ${status}`, { status }, ...INVALID]),

  ['T-22 50 MiB', asJson(' '.repeat(MIB), { repeat: 50 }), ...INVALID],
  ['T-22 50 MiB in one text', ({ secret }) => asJson(`"${secret}`.padEnd(MIB, 'x'), { repeat: 50 }), ...INVALID],
  ['T-22 a byte over the cap of a token', ({ text }) => asJson(text.padEnd(64 * 1024 + 1)), 'invalid-response 1', '-'],
  ['T-22 as much as a token may have', ({ text }) => asJson(text.padEnd(64 * 1024)), 'ok 1', '-'],
  ['T-22 a byte over the cap of the API', ({ text }) => asJson(text.padEnd(4 * MIB + 1)), '-', 'invalid-response 1'],
  ['T-22 as much as an answer may have', ({ text }) => asJson(text.padEnd(4 * MIB)), '-', 'ok 1'],
];
