import { expect } from '@open-wc/testing';
import { createEpassClient, signOut, type EpassClient } from '../../src/api/client.js';
import { faultServer, type FaultRequest } from '../support/fault-server.js';
import { aToken, anAnswer, ORDER_ID } from './support.js';

const INTRINSICS = [
  Object, Array, String, Number, Boolean, Function, Promise, Map, Set, WeakMap, RegExp, Date, Error, URL, Headers,
  Request, Response, AbortController, AbortSignal, ReadableStream, TextDecoder, TextEncoder, Uint8Array, DOMException,
];
const snapshot = (): unknown =>
  INTRINSICS.map(({ prototype }) => [prototype, Object.getOwnPropertyDescriptors(prototype)] as const)
    .map(([prototype, descriptors]) => [Object.getPrototypeOf(prototype) as unknown, Reflect.ownKeys(descriptors)]);

/** What a page with polluted prototypes might have lying about. */
const POLLUTION: [key: string, value: unknown][] = [
  ['redirect', 'follow'],
  ['headers', { 'x-evil': '1' }],
  ['headers', 'x'],
  ['body', 'evil'],
  ['method', 'PUT'],
  ['cache', 'force-cache'],
  ['credentials', 'include'],
  ['mode', 'no-cors'],
  ['referrer', '/?secret'],
  ['referrerPolicy', 'unsafe-url'],
  ['integrity', 'sha256-x'],
  ['keepalive', true],
  ['priority', 'nonsense'],
  ['window', 'x'],
  ['duplex', 'x'],
  ['signal', AbortSignal.abort()],
  ['searchParams', 'evil=1'],
  ['prefixUrl', 'https://evil.test/'],
  ['json', { evil: 1 }],
  ['timeout', 1],
  ['retry', 5],
  ['parseJson', 'x'],
  ['onDownloadProgress', 'x'],
  ['onUploadProgress', 'x'],
  ['context', 'x'],
  ['throwHttpErrors', true],
  ['status', 500],
  ['requestId', 'x'],
  ['code', 7],
  ['data', {}],
  ['token', 'evil'],
  ['token_type', 'evil'],
  ['apiBase', 'https://evil.test/'],
  ['expiresIn', -1],
  ['orderId', 'evil'],
  ['typed', true],
  ['enumerable', true],
  ['module', 3],
  ['pageNumber', 9],
  ['pageSize', 9],
  ['iata', 'HKG'],
  ['countryOrRegion', 'HK'],
  ['latitude', 1],
  ['language', 'de'],
  ['resource', { resourceId: 'evil' }],
  ['resources', { transportHubResources: [] }],
  ['lifestyleResources', [{ resourceId: 'evil', module: 1 }]],
  ['pagination', { totalNumber: 9 }],
  ['totalNumber', 9],
  ['resourceId', 'evil'],
  ['resourceName', 'evil'],
  ['locationInfo', { iata: 'HKG' }],
  ['extra', { loungeInfo: { terminal: 'evil' } }],
  ['image', 'https://evil.test/'],
  ['toJSON', () => 'x'],
];

/** Everything that a client can fetch; venues as bare as they come, so that much could be added. */
const SCENARIO = {
  token: [aToken()],
  search: [anAnswer()],
  resources: [{ json: { code: 0, data: { resources: { transportHubResources: [{ resourceId: 'N1', module: 1 }, {}] } } } }],
  'resources/N1': [{ json: { code: 0, data: { resourceId: 'N1' } } }],
};
const readAll = async (client: EpassClient): Promise<unknown[]> => {
  const outcomes: unknown[] = [];
  for (const read of [
    () => client.pass({ orderId: ORDER_ID }, {}),
    () => client.resources({ module: 1, place: { iata: 'MAN' } }, {}),
    () => client.resource('N1', {}),
  ]) outcomes.push(await read().catch(String));
  return outcomes;
};

/** The requests, but for what differs each time. */
const wire = (log: FaultRequest[]): unknown =>
  log.map(({ method, path, query, body, headers }) => {
    const { 'x-request-id': id, ...rest } = headers;
    return { method, path, query, body, id: id?.length, ...rest };
  });

describe('a page with polluted prototypes (T-07, T-05)', () => {
  for (const [key, value] of POLLUTION) {
    it(`sends and reads the same with a stray Object.prototype.${key} (${typeof value})`, async () => {
      const logs: unknown[] = [];
      const outcomes: unknown[] = [];
      for (const polluted of [false, true]) {
        signOut();
        const server = await faultServer(SCENARIO);
        const client = createEpassClient({ tokenEndpoint: server.tokenEndpoint, apiBase: server.apiBase, programId: 'p' });
        if (polluted) Object.defineProperty(Object.prototype, key, { value, configurable: true, enumerable: true, writable: true });
        try {
          outcomes.push(await readAll(client));
        } finally {
          Reflect.deleteProperty(Object.prototype, key);
        }
        logs.push(wire(await server.log()));
      }
      expect(JSON.stringify(logs[1])).to.equal(JSON.stringify(logs[0]));
      expect(outcomes[1]).to.deep.equal(outcomes[0]);
    });
  }

  it('is left as it was', async () => {
    const before = snapshot();
    signOut();
    const server = await faultServer(SCENARIO);
    await readAll(createEpassClient({ tokenEndpoint: server.tokenEndpoint }));
    expect(snapshot()).to.deep.equal(before);
  });
});
