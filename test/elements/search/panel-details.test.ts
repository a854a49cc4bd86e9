import { expect } from '@open-wc/testing';
import type { EpassSearchElement } from '../../../src/elements/epass-search.js';
import { freezeClock, part, parts } from '../../support/card.js';
import { NOW } from '../../support/pass.js';
import { allowViolations } from '../../support/policy.js';
import { aWirePage, aWireResource } from '../../support/resource.js';
import { anApi, aPanel, aPanelWith, closeApis, find, focused, key, names, press, root, settled, until, venues } from '../../support/search.js';

describe('<epass-search> details', () => {
  freezeClock();
  before(() => allowViolations('img-src')); // the policy of these pages has no room for pictures
  afterEach(closeApis);

  const opened = async (venue: unknown, properties: Partial<EpassSearchElement> = {}): Promise<EpassSearchElement> => {
    const headers = { date: new Date(NOW).toUTCString() };
    const { tokenEndpoint } = await anApi({ resources: [{ json: aWirePage([venue, ...venues(1, 99)]), headers }] });
    const panel = await settled(await aPanel({ tokenEndpoint, airport: 'HKG', ...properties }));
    root(panel).querySelector<HTMLElement>('.venue')?.click();
    await until(panel, () => parts(panel, 'details').length === 1);
    return panel;
  };
  const facts = (panel: EpassSearchElement): (string | null)[] => [...root(panel).querySelectorAll('.fact')].map((fact) => fact.textContent);

  it('open in place of the list, with all that is known and the local time', async () => {
    const panel = await opened(aWireResource());
    expect(focused(panel)).to.equal('venue');
    expect(find(panel, '#venue').textContent?.trim()).to.equal('DragonPass Lounge');
    expect(facts(panel)).to.deep.equal([
      'Manchester (MAN), United Kingdom', 'Manchester Airport', 'Airside - After security check and passport control',
      'Terminal 1', 'Near gate A1', 'Local time 1:00 PM GMT+1',
    ]);
    expect(part(panel, 'results').checkVisibility()).to.equal(false);
    panel.focus();
    expect(focused(panel)).to.equal('venue');
  });

  it('say only what is known, and nothing twice', async () => {
    const panel = await opened(aWireResource({ resourceName: null, extra: {} }, {
      city: null, location: null, iata: null, countryOrRegion: null, timezone: 'Nowhere/Land',
    }));
    expect(find(panel, '#venue').textContent?.trim()).to.equal('N00001');
    expect(facts(panel)).to.deep.equal(['Manchester Airport']);
    const bare = await opened(aWireResource({ extra: null }, { timezone: null }));
    expect(facts(bare).join()).to.not.contain('time');
  });

  it('tell the page first, which may show the venue itself', async () => {
    const panel = await aPanelWith(venues(1));
    let detail: unknown;
    panel.addEventListener('epass-select', (event) => {
      detail = event.detail;
      expect([event.cancelable, Object.isFrozen(event.detail), Object.isFrozen(event.detail.resource)]).to.deep.equal([true, true, true]);
      event.preventDefault();
    }, { once: true });
    press(panel, '.venue');
    await panel.updateComplete;
    expect(parts(panel, 'details')).to.deep.equal([]);
    expect(focused(panel)).to.equal('venue');
    expect(detail).to.have.nested.property('resource.resourceId', 'N00001');
    press(panel, '.venue');
    await until(panel, () => parts(panel, 'details').length === 1);
  });

  it('lead back to the button of the venue', async () => {
    const panel = await aPanelWith(venues(30));
    press(panel, '[data-id=N00017]');
    await until(panel, () => focused(panel) === 'venue');
    press(panel, '[part=back]');
    await until(panel, () => parts(panel, 'details').length === 0);
    await until(panel, () => (root(panel).activeElement as HTMLElement | null)?.dataset.id === 'N00017', 'the focus');
    press(panel, '[data-id=N00003]');
    await until(panel, () => parts(panel, 'details').length === 1);
    key(panel, 'Escape');
    await until(panel, () => (root(panel).activeElement as HTMLElement | null)?.dataset.id === 'N00003', 'the focus');
  });

  const image = 'https://image.example/lounge.png';
  const images: [title: string, image: unknown, allowed: boolean, src: string | null][] = [
    ['an https: picture', image, true, image],
    ['the same without the attribute', image, false, null],
    ...['http://image.example/a.png', 'javascript:alert(1)', 'java\tscript:alert(1)', 'data:image/svg+xml,<svg onload=alert(1)>', 'blob:https://x/1',
      '//evil.example/a.png', 'file:///etc/passwd', 'https://user:pass@evil.example/a.png', '', ' ', 7, null, ['https://a.example/b.png']]
      .map((it): [string, unknown, boolean, null] => [`the picture ${JSON.stringify(it)}`, it, true, null]),
  ];
  for (const [title, address, allowed, src] of images) {
    it(`show ${src ? '' : 'nothing of '}${title} (T-02)`, async () => {
      const panel = await opened(aWireResource({ image: address }), { images: allowed });
      const picture = root(panel).querySelector('img');
      expect(picture?.getAttribute('src') ?? null).to.equal(src);
      if (picture) expect([picture.referrerPolicy, picture.loading, picture.alt]).to.deep.equal(['no-referrer', 'lazy', '']);
      expect(root(panel).querySelector('a, iframe, object, script')).to.equal(null);
    });
  }
});

describe('<epass-search> closing', () => {
  afterEach(closeApis);

  it('tells by `close`, by the button and by Escape, after suggestions and details', async () => {
    const panel = await aPanelWith(venues(1));
    let closed = 0;
    panel.addEventListener('close', () => (closed += 1));
    press(panel, '[part=close]');
    expect(closed).to.equal(1);

    press(panel, '.venue');
    await until(panel, () => focused(panel) === 'venue');
    expect(key(panel, 'Escape'), 'a dialog round it must not close').to.equal(false);
    await until(panel, () => parts(panel, 'details').length === 0);
    expect(closed, 'only the details').to.equal(1);

    key(panel, 'Escape', { isComposing: true });
    expect(key(panel, 'Enter')).to.equal(true);
    expect(closed, 'the input method wanted that key').to.equal(1);
    key(panel, 'Escape');
    expect(closed).to.equal(2);
  });
});

describe('<epass-search> and hostile strings', () => {
  afterEach(closeApis);

  const strings = [
    '<img src=x onerror="globalThis.pwned=1">', '</bdi><script>globalThis.pwned=1</script>', '${alert(1)}', '"><svg/onload=alert(1)>',
    'javascript:alert(1)', "'; DROP TABLE", '"] , * { color: red } [x="', '<!--', '<?lit$1$?>', '\\', '&lt;b&gt;', 'undefined', '__proto__',
  ];
  for (const hostile of strings) {
    it(`shows ${hostile} as text, everywhere (T-01)`, async () => {
      const extra = { loungeInfo: { terminal: hostile, nearestGate: hostile } };
      const place = { city: hostile, transportHubName: hostile, location: hostile, timezone: hostile, countryOrRegion: hostile, iata: hostile };
      const panel = await aPanelWith([aWireResource({ resourceName: hostile, image: hostile, extra }, place)], { images: true });
      expect(names(panel)).to.deep.equal([hostile]);
      press(panel, '.venue');
      await until(panel, () => parts(panel, 'details').length === 1);
      expect(find(panel, '#venue').textContent?.trim()).to.equal(hostile);
      const facts = [...root(panel).querySelectorAll('.fact')].map((fact) => fact.textContent);
      expect(facts).to.include.members([hostile, `Terminal ${hostile}`, `Near gate ${hostile}`]);
      const allowed = new Set(['SECTION', 'DIV', 'BUTTON', 'FORM', 'LABEL', 'INPUT', 'UL', 'LI', 'P', 'BDI', 'STYLE']);
      expect([...root(panel).querySelectorAll('*')].map(({ tagName }) => tagName).filter((tag) => !allowed.has(tag))).to.deep.equal([]);
      expect(globalThis).to.not.have.property('pwned');
    });
  }

  it('moves no text by invisible characters, and shows no id without letters as nothing (T-28)', async () => {
    const panel = await aPanelWith([aWireResource({ resourceName: 'a\u202Eb\u200Bc\u0000\ud800' })]);
    expect(names(panel)).to.deep.equal(['abc\uFFFD']);
  });

  for (const id of ['"', '"] [x="', "'", ']', '\\', '\\"', '#N.1 > *', '1', '-', '</button>', 'é', '\u{1F6CB}']) {
    it(`finds the way back to the venue ${id}`, async () => {
      const panel = await aPanelWith([...venues(1), aWireResource({ resourceId: id, resourceName: 'It' })]);
      const button = root(panel).querySelectorAll<HTMLElement>('.venue')[1];
      button?.click();
      await until(panel, () => focused(panel) === 'venue' && parts(panel, 'details').length === 1);
      part(panel, 'back').click();
      await until(panel, () => parts(panel, 'details').length === 0 && root(panel).activeElement === button, 'the focus');
    });
  }
});
