import { expect } from '@open-wc/testing';
import { searchLink } from '../../src/elements/search-link.js';
import type { Restriction } from '../../src/pass/restriction.js';
import { aPass } from '../support/pass.js';

const facts = { module: 3, airport: 'HKG', locale: 'zh-HK' };
const here = location.origin;

describe('searchLink', () => {
  const anywhere: Restriction = { kind: 'anywhere' };
  const airports: Restriction = { kind: 'airports', iata: ['HKG', 'MAN'] };
  const countries: Restriction = { kind: 'countries', codes: ['GB', 'FR'] };
  const filled: [template: string, restriction: Restriction, href: string][] = [
    ['/find?m={module}', anywhere, `${here}/find?m=3`],
    ['/find/{module}/{airport}?l={locale}', anywhere, `${here}/find/3/HKG?l=zh-HK`],
    ['/find?in={iata}', airports, `${here}/find?in=HKG%2CMAN`],
    ['/find?c={country}', countries, `${here}/find?c=GB%2CFR`],
    ['/find?in={iata}&c={country}', anywhere, `${here}/find?in=&c=`],
    ['/find?x={unknown}', anywhere, `${here}/find?x=`],
    ['#find-{module}', anywhere, `${location.href.replace(location.hash, '')}#find-3`],
    [`${here}/find`, anywhere, `${here}/find`],
  ];
  for (const [template, restriction, href] of filled) {
    it(`fills ${template}`, () => expect(searchLink(template, { ...facts, pass: aPass({ restriction }) })).to.equal(href));
  }

  it('encodes what it fills in', () => {
    const pass = aPass({ restriction: { kind: 'airports', iata: ['/../&x=#"', 'é'] } });
    expect(searchLink('/find?in={iata}', { ...facts, pass })).to.equal(`${here}/find?in=%2F..%2F%26x%3D%23%22%2C%C3%A9`);
  });

  it('writes half of a character as a mark that says so (F-77)', () => {
    const pass = aPass({ restriction: { kind: 'airports', iata: ['\ud800', 'HKG'] } });
    expect(searchLink('/find?in={iata}', { ...facts, pass })).to.equal(`${here}/find?in=%EF%BF%BD%2CHKG`);
  });

  const refused = [
    '', '   ', 'javascript:alert({module})', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'blob:x', 'file:///etc',
    'https://evil.example/{module}', '//evil.example/', '\\\\evil.example/', 'https:\\\\evil.example', 'http://[', 'vbscript:x',
    `https://user@${location.host}/`, `${location.protocol}//user:pass@${location.host}/`, `ftp://${location.host}/`, 'mailto:a@b.c',
    `${location.protocol}//${location.hostname}:1/`, `https://${location.host}/find`,
  ];
  for (const template of refused) {
    it(`makes no link of ${JSON.stringify(template)} (T-02)`, () => {
      expect(searchLink(template, { ...facts, pass: aPass() })).to.equal(null);
    });
  }

  for (const template of [new URL('/find', location.href), 7, true, {}, Symbol('find'), () => '/find']) {
    it(`makes no link of what is no text: ${typeof template}`, () => {
      expect(searchLink(template as unknown as string, { ...facts, pass: aPass() })).to.equal(null);
    });
  }

  it('resolves against the page, not against an injected base (M-13)', () => {
    const base = document.createElement('base');
    base.href = 'https://evil.example/';
    document.head.append(base);
    const link = searchLink('/find', { ...facts, pass: aPass() });
    base.remove();
    expect(link).to.equal(`${here}/find`);
  });
});
