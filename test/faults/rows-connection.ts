/** F-03, F-04, F-05: connections that break, stall or lie about their length. */
import { asJson, packed, rawAnswer, type FaultRow } from './row.js';

const LENGTH = 'Content-Length: ';
const CHUNKED = 'Transfer-Encoding: chunked';
const LATE = ['timeout 1', 'timeout 1', { deadline: true }] as const;
const TWICE = ['network 2', 'network 3'] as const;
/** Engines see different things in it. */
const NONSENSE = ['network|invalid-response 1-10', 'network|invalid-response 1-3'] as const;
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;

export const connectionRows: readonly FaultRow[] = [
  // Browsers repeat a request themselves whose kept connection ends without an answer.
  ['F-03 a reset before the headers', { fault: 'reset' }, 'network 2-10', 'network 3'],
  ['F-03 an end before the headers', { raw: '' }, 'network 2-10', 'network 3'],
  ['F-03 a reset within the headers', { raw: 'HTTP/1.1 200 OK\r\nContent-Ty', close: 'reset' }, 'network 2-10', 'network 3'],
  ['F-03 no HTTP at all', { raw: 'SSH-2.0-OpenSSH_9.2\r\n' }, ...NONSENSE],
  ['F-03 a reset within the body', ({ json }) => ({ json, fault: 'tear' }), ...TWICE],
  ['F-03 an end within the body', ({ json }) => ({ json, fault: 'cut' }), ...TWICE],
  ['F-04 never a byte', { fault: 'hang' }, ...LATE],
  ['F-04 half the headers and then nothing', { raw: 'HTTP/1.1 200 OK\r\nContent-Ty', close: 'stay' }, ...LATE],
  ['F-04 headers and then nothing', { raw: rawAnswer('', `${LENGTH}999`), close: 'stay' }, ...LATE],
  ['F-04 half the body and then nothing', ({ json }) => ({ json, fault: 'stall' }), ...LATE],
  ['F-04 a byte at a time for ever', asJson(' ', { fault: 'drip', repeat: 1e9 }), ...LATE],
  ['F-04 a byte at a time', ({ text }) => asJson(text, { fault: 'drip' }), 'ok 1', '-'],
  ['F-05 a length that is too large', ({ text }) => ({ raw: rawAnswer(text, `${LENGTH}${text.length + 9}`) }), ...TWICE],
  ['F-05 a length that is too small', ({ text }) => ({ raw: rawAnswer(text, `${LENGTH}${text.length - 9}`) }), 'invalid-response 1', 'invalid-response 1'],
  ['F-05 two lengths', ({ text }) => ({ raw: rawAnswer(text, `${LENGTH}${text.length}`, `${LENGTH}9`) }), ...NONSENSE],
  ['F-05 no length and an end', ({ text }) => ({ raw: rawAnswer(text, 'Connection: close') }), 'ok 1', 'ok 1'],
  ['F-05 whole chunks', ({ text }) => ({ raw: rawAnswer(chunk(text) + chunk(''), CHUNKED) }), 'ok 1', 'ok 1'],
  ['F-05 a chunk that is cut', ({ text }) => ({ raw: rawAnswer(chunk(text).slice(0, -9), CHUNKED) }), ...TWICE],
  ['F-05 a chunk without a size', ({ text }) => ({ raw: rawAnswer(`zz\r\n${text}\r\n0\r\n\r\n`, CHUNKED) }), ...NONSENSE],
  ['F-05 chunks without an end', ({ text }) => ({ raw: rawAnswer(chunk(text), CHUNKED) }), 'network|ok 1-2', 'network|ok 1-3'],
  ['F-05 sound gzip', ({ json }) => ({ json, gzip: 'sound' }), 'ok 1', 'ok 1'],
  ['F-05 gzip that is cut', ({ json }) => ({ json, gzip: 'cut' }), 'network|invalid-response|ok 1-2', 'network|invalid-response|ok 1-3'], // some need no end
  ['F-05 gzip that is spoilt', ({ json }) => ({ json, gzip: 'spoilt' }), 'network|invalid-response 1-2', 'network|invalid-response 1-3'],
  ['F-05 gzip that is none', packed('gzip'), 'network|invalid-response|ok 1-2', 'network|invalid-response|ok 1-3'], // WebKit takes it as it is
  ['F-05 Brotli that is none', packed('br'), 'network|invalid-response|ok 1-2', 'network|invalid-response|ok 1-3'],
  ['F-05 an encoding that nobody knows', packed('rot13'), 'network|ok 1-2', 'network|ok 1-3'],
];
