import { expect } from '@open-wc/testing';
import {
  answeredBase, baseBeside, isCrossOrigin, namedAddress, namedBase, trustOrigins, under,
} from '../../src/api/address.js';
import { createEpassClient } from '../../src/api/client.js';
import { isEpassError } from '../../src/api/failure.js';
import { faultServer } from '../support/fault-server.js';
import { failureOf, ORDER_ID } from './support.js';

const isConfig = (run: () => unknown): boolean => {
  try {
    run();
  } catch (error) {
    return isEpassError(error) && error.code === 'config';
  }
  return false;
};

const port = location.port;

/** What an injected attribute might say. The test page is http on loopback, which makes https addresses foreign. */
const HOSTILE = [
  'https://evil.test/token', '//evil.test/token', '\\\\evil.test/token', '/\\evil.test', 'https:evil.test',
  'http://evil.test/', `https://localhost:${port}@evil.test/`, `http://user:pw@localhost:${port}/token`, `http://:pw@localhost:${port}/token`,
  `http://user@localhost:${port}/token`, '/token#fragment', '/token#', 'data:application/json,{}', 'javascript:alert(1)',
  'blob:null/x', 'file:///etc/passwd', `http://locаlhost:${port}/`, `http://localhost.:${port}/`, 'http://localhost:1/',
  `http://127.0.0.1:${port}/`, `https://localhost:${port}/`, 'ftp://localhost/', ' //evil.test', 'ht\ttps://evil.test/',
  'http://[::1', 'http://', `http://localhost:${port}.evil.test/`, 'http://0x7f.1:1/', 'wss://localhost/',
];

describe('an address that the page names', () => {
  for (const text of HOSTILE) {
    it(`is refused when it is ${JSON.stringify(text)} (T-08)`, () => {
      expect(isConfig(() => namedAddress(text, 'token-endpoint'))).to.equal(true);
      expect(isConfig(() => namedBase(text))).to.equal(true);
    });
  }

  it('costs no request when it is refused (T-08)', async () => {
    const server = await faultServer({ token: [{}], search: [{}] }, { origin: 'cross' });
    const { tokenEndpoint, apiBase } = server.on('same');
    for (const options of [
      { tokenEndpoint: server.tokenEndpoint },
      { tokenEndpoint, apiBase: server.apiBase },
      { apiBase: server.apiBase },
      { tokenEndpoint: `${tokenEndpoint}#x` },
      { tokenEndpoint, apiBase: `${apiBase}?x=1` },
      { tokenProvider: () => Promise.resolve({ token: 'x' }), apiBase: server.apiBase },
      { tokenProvider: 7 as never },
      { tokenEndpoint, programId: 'a\r\nb' },
      { tokenEndpoint: 7 as never },
      {},
    ]) {
      const { code, hint } = await failureOf(createEpassClient(options).pass({ orderId: ORDER_ID }));
      expect(code).to.equal('config');
      expect(hint).not.to.contain(server.origin);
    }
    expect(await server.log()).to.deep.equal([]);
    expect(await server.preflights()).to.deep.equal([]);
  });

  it('resolves against the page, whatever <base> says (M-13, T-09)', () => {
    const base = document.createElement('base');
    base.href = 'https://evil.test/';
    document.head.append(base);
    try {
      expect(new URL('/token', document.baseURI).host).to.equal('evil.test');
      expect(namedAddress('/epass/token', 'token-endpoint').href).to.equal(`${location.origin}/epass/token`);
      expect(answeredBase('/epass')?.href).to.equal(`${location.origin}/epass`);
    } finally {
      base.remove();
    }
  });

  it('is beside the page as it is called now, in an application that changes its address', () => {
    const { href } = location;
    expect(namedAddress('token', 'token-endpoint').pathname).to.equal(new URL('token', href).pathname);
    history.replaceState(null, '', '/trips/42/');
    const { pathname } = namedAddress('token', 'token-endpoint');
    history.replaceState(null, '', href);
    expect(pathname).to.equal('/trips/42/token');
  });

  it('may have a query, unless it is an API base', () => {
    expect(namedAddress('/token?tenant=1', 'token-endpoint').search).to.equal('?tenant=1');
    expect(isConfig(() => namedBase('/api?x=1'))).to.equal(true);
  });

  it('is text', () => {
    for (const value of [null, undefined, 7, {}]) expect(isConfig(() => namedAddress(value, 'api-base'))).to.equal(true);
  });
});

describe('trustOrigins', () => {
  const bad = [
    'evil', '', '*', 'https://*.example.com', 'http://example.com', 'https://example.com/path', 'https://a@example.com',
    'https://example.com?x', 'null', 'data:', 'https://example.com/#x', 7, null,
  ];
  for (const origin of bad) {
    it(`refuses ${JSON.stringify(origin)}, and the whole list with it`, () => {
      expect(isConfig(() => trustOrigins(['https://list.example', origin as string]))).to.equal(true);
      expect(isConfig(() => namedAddress('https://list.example/token', 'x'))).to.equal(true);
    });
  }

  it('refuses what is no list', () => {
    expect(isConfig(() => trustOrigins('https://example.com' as unknown as string[]))).to.equal(true);
  });

  it('lets an address on a trusted origin through, on that origin exactly', () => {
    trustOrigins(['https://api.example.com', 'http://127.0.0.1:4321']);
    expect(namedBase('https://api.example.com/v2').href).to.equal('https://api.example.com/v2');
    expect(namedBase('http://127.0.0.1:4321/').port).to.equal('4321');
    for (const text of [
      'https://api.example.com:8443/', 'http://api.example.com/', 'https://api.example.com.evil.test/',
      'https://evil.api.example.com/', 'https://api.example.com./', 'https://u@api.example.com/',
    ]) {
      expect(isConfig(() => namedBase(text)), text).to.equal(true);
    }
  });
});

describe('an API base that the token endpoint names', () => {
  it('may be any https origin, or loopback from a loopback page', () => {
    for (const text of ['https://unlisted.example/api/v2', 'http://[::1]:81/', 'http://127.9.9.9/', 'http://localhost/x']) {
      expect(answeredBase(text)?.href, text).to.equal(text);
    }
  });

  it('is refused when it is odd', () => {
    for (const value of [
      'http://evil.test/', 'http://127.0.0.1.evil.test/', 'https://u:p@x.test/', 'https://:p@x.test/', 'https://x.test/#f', 'https://x.test/?q', 'javascript:1', '', 'https://', 7, {},
    ]) {
      expect(answeredBase(value)?.href, JSON.stringify(value)).to.equal(undefined); // a URL itself hangs mocha's diff
    }
  });

  it('is refused when it is empty, also on a page without a query', () => {
    const { href } = location;
    history.replaceState(null, '', location.pathname);
    expect(answeredBase('')?.href).to.equal(undefined);
    history.replaceState(null, '', href);
  });
});

describe('paths', () => {
  it('puts the API beside the token endpoint by default', () => {
    expect(baseBeside(new URL('https://x.test/epass/token?a=1')).href).to.equal('https://x.test/epass/');
    expect(baseBeside(new URL('https://x.test/token')).href).to.equal('https://x.test/');
  });

  it('joins base and path with one slash', () => {
    for (const base of ['https://x.test/api/v2', 'https://x.test/api/v2/']) {
      expect(under(new URL(base), 'resources').href).to.equal('https://x.test/api/v2/resources');
    }
  });

  it('knows what needs CORS', () => {
    expect(isCrossOrigin(new URL(location.href))).to.equal(false);
    expect(isCrossOrigin(new URL('https://x.test/'))).to.equal(true);
  });
});
