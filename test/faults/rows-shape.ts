/** F-15, F-16, F-33, F-34: answers that are sound JSON and not what was asked for. Each belongs to one route. */
import type { FaultAnswer } from '../support/fault-server.js';
import type { FaultRow } from './row.js';

const BAD = 'invalid-response 1';
const token = (what: string, over: object, outcome = BAD): FaultRow => [
  `${outcome === BAD ? 'F-33' : 'F-34'} ${what}`, ({ json }): FaultAnswer => ({ json: { ...json, ...over } }), outcome, '-',
];
const TOKENS: readonly [string, unknown][] = [
  ['no token', undefined], ['null', null], ['a number', 12345678], ['a list', ['abc']], ['an object', { a: 1 }], ['true', true], ['an empty token', ''],
  ['a token with a space', 'abc def'], ['a token with markup', '<img src=x>'], ['a token with a line break', 'abc\r\nX-Evil: 1'],
  ['a token with a letter of Latin-1', 'tök'], ['a token with "=" inside', 'a=b'], ['a token of 8 KiB and one', 'x'.repeat(8193)],
];
const LIVES: readonly [string, unknown][] = [
  ['no life', undefined],
  ['a life of 0', 0], ['a negative life', -1], ['a life in words', '300'], ['a life of null', null], ['a very long life', 1e12], ['a list for a life', [1]],
];

export const tokenShapeRows: readonly FaultRow[] = [
  ...TOKENS.map(([what, value]) => token(what, { token: value })),
  token('another type', { token_type: 'mac' }),
  token('an API on a page without TLS', { apiBase: 'http://api.example/v2' }),
  token('an API in a script', { apiBase: 'javascript:alert(1)' }),
  token('an API with a password', { apiBase: 'https://a:b@api.example/' }),
  ...LIVES.map(([what, expiresIn]) => token(what, { expiresIn }, 'ok 1')),
  token('type Bearer', { token_type: 'Bearer' }, 'ok 1'),
];

const api = (what: string, json: unknown, outcome = BAD): FaultRow => [`F-15 ${what}`, { json }, '-', outcome];
const refused = (code: number): FaultRow => [
  `F-15 code ${code}`, ({ json, secret }) => ({ json: { ...json, code, message: secret, msg: secret } }), '-', 'rejected 1',
];

export const apiShapeRows: readonly FaultRow[] = [
  ...[1, -1, 0.5, 40001, 1e300].map(refused),
  ['F-15 400 with a code', ({ secret }) => ({ status: 400, json: { code: 40017, message: secret } }), '-', 'rejected 1'],
  ['F-15 a code in quotes', ({ json }) => ({ json: { ...json, code: '0' } }), '-', BAD],
  ['F-15 no code', ({ json }) => ({ json: { ...json, code: undefined } }), '-', BAD],
  api('no data', { code: 0 }),
  api('null for data', { code: 0, data: null }),
  api('a list for data', { code: 0, data: [] }),
  api('a text for data', { code: 0, data: 'ok' }),
  api('an empty object', {}),
  api('a list', []),
  api('null', null),
  api('a text', 'ok'),
  api('a number', 0),
  ['F-16 no envelope', ({ json }) => ({ json: (json as { data: object }).data }), '-', 'ok 1'],
];

/** For the pass alone. */
export const searchShapeRows: readonly FaultRow[] = [
  ['T-32 another pass', ({ text }) => ({ body: text.replace(/"orderId":"[^"]*"/, '"orderId":"DP-OTHER"'), headers: { 'content-type': 'application/json' } }), '-', BAD],
  ['M-21 an id as a number past 2^53', ({ text }) => ({ body: text.replace(/"orderId":"[^"]*"/, '"orderId":17880000666688881'), headers: { 'content-type': 'application/json' } }), '-', BAD],
];

const page = (what: string, data: unknown): FaultRow => [`F-15 ${what}`, { json: { code: 0, data } }, '-', BAD];

/** For a list of venues alone. */
export const pageShapeRows: readonly FaultRow[] = [
  page('no list of venues', { pagination: { totalNumber: 1 } }),
  page('null for a list of venues', { resources: null }),
  page('a list in place of the two', { resources: [] }),
  page('a text for the venues of airports', { resources: { transportHubResources: 'none' } }),
  page('a number for the venues of cities', { resources: { lifestyleResources: 7 } }),
];
