import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isEpassError } from '../../src/api/failure.js';
import { parseAskedResource, parseResource, parseResourcePage } from '../../src/api/wire-resource.js';
import type { Resource } from '../../src/pass/resource.js';
import { aResource, aWirePage, aWireResource } from '../support/resource.js';

const ASKED = { module: 1, pageNumber: 1, pageSize: 20 };

const failureOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (isEpassError(error)) return error;
    throw error;
  }
  throw new Error('was expected to throw');
};

/** Where each text is on the wire. */
const TEXTS: [field: keyof Resource, wire: (value: unknown) => unknown][] = [
  ['name', (value) => aWireResource({ resourceName: value })],
  ['transportHubName', (value) => aWireResource({}, { transportHubName: value })],
  ['city', (value) => aWireResource({}, { city: value })],
  ['location', (value) => aWireResource({}, { location: value })],
  ['timezone', (value) => aWireResource({}, { timezone: value })],
  ['terminal', (value) => aWireResource({ extra: { loungeInfo: { terminal: value, nearestGate: 'A1' } } })],
  ['nearestGate', (value) => aWireResource({ extra: { loungeInfo: { terminal: 'Terminal 1', nearestGate: value } } })],
];
const CODES: typeof TEXTS = [
  ['iata', (value) => aWireResource({}, { iata: value })],
  ['countryOrRegion', (value) => aWireResource({}, { countryOrRegion: value })],
];
const HOSTILE = ['<img src=x onerror=alert(1)>', '\u202egnp', '\ud800', '\0', 'x'.repeat(100_000), '${1}', '__proto__'];
const ODD = ['', '  ', undefined, null, 0, 7, true, {}, [], ['x'], { toString: () => 'x' }];

describe('parseResource', () => {
  it('reads a venue as documented', () => expect(parseResource(aWireResource())).to.deep.equal(aResource()));

  for (const [field, wire] of TEXTS) {
    it(`keeps ${field} as it is when it is text, whatever it says (T-01), and leaves it out otherwise`, () => {
      for (const text of HOSTILE) expect(parseResource(wire(text))).to.deep.equal(aResource({ [field]: text }));
      for (const value of ODD) expect(parseResource(wire(value))).to.deep.equal(aResource({ [field]: null }));
    });
  }
  for (const [field, wire] of CODES) {
    it(`reads ${field} in capitals, and leaves it out when it is odd or blank`, () => {
      for (const [text, code] of [['hkg', 'HKG'], [' Gb ', 'GB'], ['', null], ['  ', null]]) {
        expect(parseResource(wire(text))).to.deep.equal(aResource({ [field]: code }));
      }
      for (const value of ODD) expect(parseResource(wire(value))).to.deep.equal(aResource({ [field]: null }));
    });
  }

  it('takes a number as an id and nothing else odd (F-78, M-21)', () => {
    expect(parseResource(aWireResource({ resourceId: 12 }))?.resourceId).to.equal('12');
    for (const resourceId of [...ODD.filter((value) => !['number', 'string'].includes(typeof value)), '', 1.5, -1, 2 ** 53]) {
      expect(parseResource(aWireResource({ resourceId }))).to.equal(null);
    }
  });

  it('takes a whole number as a module and nothing else (F-71)', () => {
    for (const module of [0, 1, 3, 9, 2 ** 53 - 1]) expect(parseResource(aWireResource({ module }))?.module).to.equal(module);
    for (const module of ['1', 1.5, -1, NaN, [1], null, undefined, {}]) {
      expect(parseResource(aWireResource({ module }))?.module).to.equal(null);
    }
  });

  it('reads a venue of which only the id is known', () => {
    const bare: Record<string, unknown> = { ...aResource() };
    for (const key of Object.keys(bare)) bare[key] = key === 'resourceId' ? 'N1' : null;
    for (const more of [{}, { locationInfo: null, extra: null }, { locationInfo: 'x', extra: [] }, { extra: { loungeInfo: 'x' } }]) {
      expect(parseResource({ resourceId: 'N1', ...more })).to.deep.equal(bare);
    }
  });

  it('finds no venue in anything else', () => {
    for (const value of [...ODD, 'N00001', [aWireResource()]]) expect(parseResource(value)).to.equal(null);
  });

  it('reads own properties only (T-07)', () => {
    expect(parseResource(Object.create(aWireResource()))).to.equal(null);
    const hostile: unknown = JSON.parse('{"resourceId": "N1", "__proto__": {"module": 1}, "locationInfo": {"__proto__": {"iata": "HKG"}}}');
    expect(parseResource(hostile)).to.include({ module: null, iata: null });
    expect(Object.getPrototypeOf(parseResource(hostile))).to.equal(Object.prototype);
  });
});

describe('the picture of a venue (T-02)', () => {
  const kept: [image: string, href: string][] = [
    ['https://image.dragonpass.com/uploadFile/images/cover.png', 'https://image.dragonpass.com/uploadFile/images/cover.png'],
    ['HTTPS://Image.test/a.png?w=1#x', 'https://image.test/a.png?w=1#x'],
    ['https://image.test/a b"><script>', 'https://image.test/a%20b%22%3E%3Cscript%3E'],
    ['https://image.test/\nx', 'https://image.test/x'],
  ];
  for (const [image, href] of kept) {
    it(`is ${href}`, () => expect(parseResource(aWireResource({ image }))?.image).to.equal(href));
  }

  const dropped: unknown[] = [
    'http://image.test/a.png', '//image.test/a.png', '/a.png', 'a.png', '', ' https://image.test/', 'https:image.test', 'https:/image.test',
    'https:\\\\image.test', 'ht\ttps://image.test/', 'https://', 'https://[::1', 'https://user@image.test/', 'https://user:pw@image.test/',
    'https://:pw@image.test/', 'javascript:alert(1)//https://x', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:image/svg+xml,<svg/>',
    'data:text/html,x', 'blob:https://image.test/1', 'file:///etc/passwd', 'filesystem:https://x/', 'ftp://image.test/', 'about:blank',
    'vbscript:x', 'view-source:https://x/', 'wss://image.test/', 'https\u200b://image.test', 'ｈttps://image.test/', '\0https://image.test/',
    `https://image.test/${'x'.repeat(3000)}`, null, 7, {}, ['https://image.test/a.png'],
  ];
  for (const image of dropped) {
    it(`is left out when it is ${JSON.stringify(image).slice(0, 60)}`, () => {
      expect(parseResource(aWireResource({ image }))?.image).to.equal(null);
    });
  }
});

describe('parseResourcePage', () => {
  const one = aWireResource();
  const other = aWireResource({ resourceId: 'R1', module: 3 });
  const ids = (length: number, from = 0): unknown[] =>
    Array.from({ length }, (_, i) => aWireResource({ resourceId: `N${from + i}` }));

  const totals: [what: string, listed: unknown[], said: unknown, total: number | null, pageNumber?: number][] = [
    ['what the API says', ids(20), 134, 134],
    ['what the API says, on a later page', ids(20), 134, 134, 3],
    ['what the API says, on the last page', ids(14), 134, 134, 7],
    ['less what was of another module', [one, other], 134, 133],
    ['less what had no module', [one, aWireResource({ resourceId: 'N2', module: null })], 134, 133],
    ['less repeats', [one, one, one], 134, 132],
    ['less what was not readable', [one, null, {}, 'x'], 134, 131],
    ['no more than the rest when all of a page was lost', [other, other], 134, 132],
    ['nothing when all was lost', [other], 1, 0],
    ['what came, when the API says less', ids(3), 1, 3],
    ['what came, when the API says 0', ids(3), 0, 3],
    ['nothing when nothing is listed, whatever the API says', [], 134, 0],
    ['no more than the pages before, when nothing is listed', [], 134, 40, 3],
    ['what the API says, when nothing is listed far behind the end', [], 134, 134, 30],
    ...[undefined, null, '134', -1, 1.5, NaN, 2 ** 53, {}, [134]].map((said): [string, unknown[], unknown, number] =>
      [`what came, when the API says ${JSON.stringify(said)}`, ids(2), said, 2]),
    ['nothing known, when the API does not say and the page is full', ids(20), undefined, null],
    ['nothing known, when the API does not say and it is a later page', ids(7), undefined, null, 3],
    ['nothing, when the API does not say and lists nothing at first', [], undefined, 0],
  ];
  for (const [what, listed, said, total, pageNumber = 1] of totals) {
    it(`gives as total ${what}`, () => {
      const wire = aWirePage(listed);
      wire.data.pagination.totalNumber = said;
      expect(parseResourcePage(wire, { ...ASKED, pageNumber }).total).to.equal(total);
    });
  }

  it('tells how many were listed, with those that are left out', () => {
    expect(parseResourcePage(aWirePage([one, one, other, null, {}]), ASKED)).to.include({ listed: 5 });
    expect(parseResourcePage(aWirePage([]), ASKED)).to.include({ listed: 0 });
  });

  it('gives what came as total when the pagination is missing or odd', () => {
    for (const pagination of [undefined, null, 7, [], 'x']) {
      const wire = { code: 0, data: { ...aWirePage(ids(2)).data, pagination } };
      expect(parseResourcePage(wire, ASKED).total).to.equal(2);
    }
  });

  it('keeps the first of each id, and the venues of airports before those of cities', () => {
    const resources = {
      lifestyleResources: [aWireResource({ resourceId: 'F1' }), aWireResource({ resourceName: 'Again' })],
      transportHubResources: [one, { ...other, resourceId: 'F1' }],
    };
    const { resources: found, total } = parseResourcePage({ code: 0, data: { resources, pagination: { totalNumber: 4 } } }, ASKED);
    expect(found.map(({ resourceId, name }) => [resourceId, name])).to.deep.equal([
      ['N00001', 'DragonPass Lounge'], ['F1', 'DragonPass Lounge'],
    ]);
    expect(total).to.equal(2);
  });

  it('reads the lists that are there, bare or in an envelope', () => {
    const lists: [resources: object, length: number][] = [
      [{}, 0], [{ transportHubResources: null }, 0], [{ transportHubResources: [one] }, 1], [{ lifestyleResources: [one] }, 1],
      [{ transportHubResources: [], lifestyleResources: [one] }, 1], [{ transportHubResources: [one], lifestyleResources: null }, 1],
      [{ unknownResources: [one] }, 0],
    ];
    for (const [resources, length] of lists) {
      for (const body of [{ code: 0, data: { resources } }, { resources }]) {
        expect(parseResourcePage(body, ASKED).resources).to.have.length(length);
      }
    }
  });

  it('takes what holds no list for an odd answer, not for nothing found', () => {
    const bodies: unknown[] = [
      null, 'x', 7, [], [one], {}, { code: 0 }, { code: 0, data: null }, { code: 0, data: [] }, { code: 0, data: {} }, { code: '0', data: {} },
      ...[null, 'x', 7, [one]].map((resources) => ({ code: 0, data: { resources } })),
      ...['x', 7, {}, true].map((list) => ({ code: 0, data: { resources: { transportHubResources: list } } })),
      { code: 0, data: { resources: { transportHubResources: [one], lifestyleResources: 'x' } } },
    ];
    for (const body of bodies) expect(failureOf(() => parseResourcePage(body, ASKED)).code).to.equal('invalid-response');
  });

  it('refuses a code other than 0 with the number and without the text', () => {
    const { code, hint, message } = failureOf(() => parseResourcePage({ code: 40001, message: 'SECRET', data: {} }, ASKED));
    expect(code).to.equal('rejected');
    expect(hint).to.contain('40001');
    expect(message).not.to.contain('SECRET');
  });

  it('keeps at most 10,000 venues (T-22, F-78)', () => {
    const { resources, total } = parseResourcePage(aWirePage(ids(10_050)), ASKED);
    expect(resources).to.have.length(10_000);
    expect(total).to.equal(10_000);
  });

  it('answers any JSON with a frozen page of the asked module, or an EpassError', () => {
    const item = fc.oneof(
      fc.jsonValue(),
      fc.record({
        resourceId: fc.oneof(fc.constantFrom('N1', 'N2', 3, ''), fc.jsonValue()),
        module: fc.oneof(fc.constantFrom(1, 3, '1'), fc.jsonValue()),
        image: fc.oneof(fc.webUrl(), fc.jsonValue()),
        locationInfo: fc.jsonValue(),
        extra: fc.jsonValue(),
      }, { requiredKeys: [] }),
    );
    const data = fc.oneof(fc.jsonValue(), fc.record({
      resources: fc.oneof(fc.jsonValue(), fc.record({ transportHubResources: fc.array(item), lifestyleResources: fc.array(item) })),
      pagination: fc.oneof(fc.jsonValue(), fc.record(
        { totalNumber: fc.oneof(fc.nat(), fc.jsonValue()), pageSize: fc.oneof(fc.nat(), fc.jsonValue()) }, { requiredKeys: [] },
      )),
    }));
    fc.assert(fc.property(data, fc.constantFrom(1, 3), fc.integer({ min: 1, max: 9 }), (wire, module, pageNumber) => {
      for (const body of [wire, { code: 0, data: wire }]) {
        try {
          const page = parseResourcePage(body, { module, pageNumber, pageSize: 20 });
          const { resources, total } = page;
          if (![page, resources, ...resources].every(Object.isFrozen)) return false;
          if (!resources.every((resource) => resource.module === module)) return false;
          if (new Set(resources.map(({ resourceId }) => resourceId)).size !== resources.length) return false;
          if (total !== null && !(Number.isSafeInteger(total) && total >= resources.length)) return false;
          if (page.listed < resources.length) return false;
          if (!resources.every(({ image }) => image === null || image.startsWith('https://'))) return false;
        } catch (error) {
          if (!isEpassError(error)) return false;
        }
        try {
          if (!Object.isFrozen(parseAskedResource(body, 'N1'))) return false;
        } catch (error) {
          if (!isEpassError(error)) return false;
        }
      }
      return true;
    }), { numRuns: 500 });
  });
});
