import { expect } from '@open-wc/testing';
import { signOut } from '../../src/pure.js';
import { aCard, aToken, freezeClock, part } from '../support/card.js';
import { faultServer } from '../support/fault-server.js';
import { anOrder } from '../support/pass.js';
import { aWirePage } from '../support/resource.js';
import { venues } from '../support/search.js';
import { until } from '../support/until.js';

/** What depends on the room that the page leaves, and what the card inherits on purpose. */
const FREE = new RegExp(`^(${[
  'width', 'height', 'inline-size', 'block-size', 'top', 'right', 'bottom', 'left', 'inset-.*', 'margin-(inline|left|right).*',
  '(-webkit-)?(perspective|transform)-origin', 'grid-template-.*', 'font-family', 'color-scheme', '--.*',
  '(outline|column-rule|stroke)-width', // scaled by zoom where no line is drawn
].join('|')})$`);

/** Lengths to a tenth of a pixel: zoom costs some of the rest. */
const rounded = (value: string): string => value.replace(/[\d.]+(?=px)/g, (length) => Number(length).toFixed(1));

/** How every part of the card and of its open panel looks, by its place there. */
function looks(card: Element): Map<string, string> {
  const found = new Map<string, string>();
  const names = [...getComputedStyle(card)].filter((name) => !FREE.test(name));
  const visit = (element: Element, path: string): void => {
    const style = getComputedStyle(element);
    if (element.hasAttribute('part')) for (const name of names) found.set(`${path} ${name}`, rounded(style.getPropertyValue(name)));
    for (const child of element.shadowRoot?.children ?? []) visit(child, `${path} ${child.className}`);
    for (const child of element.children) visit(child, `${path} ${child.getAttribute('part') ?? child.localName}`);
  };
  visit(part(card, 'base'), 'base');
  return found;
}

/** What looks different now. */
const changes = (before: Map<string, string>, now: Map<string, string>): string[] =>
  [...new Set([...before.keys(), ...now.keys()])]
    .filter((key) => before.get(key) !== now.get(key))
    .map((key) => `${key}: ${String(before.get(key))} → ${String(now.get(key))}`);

/** A style sheet as it is published, without fonts: the pages of these tests may load none. */
async function published(path: string): Promise<string> {
  const text = await (await fetch(`/node_modules/${path}`)).text();
  return text.replace(/@font-face\s*\{[^}]*\}/g, '');
}

const everything = (rules: string): string => `*, *::before, *::after { ${rules.replaceAll(';', ' !important;')} }`;
const round = (rules: string): string => `:root, body, body *, epass-card { ${rules} }`;
const COLOURS = ['surface', 'text', 'muted', 'border', 'accent', 'on-accent', 'success', 'warning', 'danger'];
const SIZES = ['radius', 'space', 'for-airport', 'body-height', 'least'];
const registered = (names: string[], syntax: string, initial: string): string => names
  .map((name) => `@property --${name} { syntax: '<${syntax}>'; inherits: false; initial-value: ${initial}; }`).join('\n');
const HOSTILE: [name: string, css: string | (() => Promise<string>)][] = [
  ['bootstrap', () => published('bootstrap/dist/css/bootstrap.min.css')],
  ['tachyons', () => published('tachyons/css/tachyons.min.css')],
  ['pico', () => published('@picocss/pico/css/pico.min.css')],
  ['98.css', () => published('98.css/dist/98.css')],
  ['everything, importantly', everything('letter-spacing: 9px; font-size: 3px; direction: rtl; display: inline;')],
  ['everything else that is inherited, importantly', everything(`
    color: red; line-height: 9; text-align: right; text-transform: uppercase; text-indent: 9em; text-shadow: 0 0 9px red;
    font-style: italic; font-weight: 900; font-variant: small-caps; font-stretch: expanded; word-spacing: 9px;
    white-space: nowrap; word-break: break-all; overflow-wrap: normal; hyphens: auto; quotes: none; list-style: square;
    border-collapse: collapse; cursor: none; visibility: hidden; pointer-events: none; user-select: none; tab-size: 40;
    text-align-last: right; caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9; accent-color: red;
    caret-color: red; unicode-bidi: bidi-override; fill: red; stroke: red;`)],
  ['direction', round('direction: rtl;')],
  ['letter-spacing', round('letter-spacing: 1em;')],
  ['font-size', round('font-size: 0;')],
  ['zoom', 'epass-card { zoom: 3; }'],
  ['variables with everyday names', round([...COLOURS, ...SIZES].map((name) => `--${name}: ${SIZES.includes(name) ? '60em' : 'red'};`).join(''))],
  ['registered variables with everyday names', registered(COLOURS, 'color', 'transparent') + registered(SIZES, 'length', '0px')],
  ['filter', round('filter: blur(9px) invert(1);')],
  ['transform', round('transform: rotate(9deg) scale(3);')],
  ['the names of our classes and parts', `
    .base, .quiet, .fact, .foot, .search, [part], [part~='status'], button, input, h1, h2, h3, section, p, ul, li, bdi, time
    { all: unset !important; display: none !important; }`],
];

describe('<epass-card> in a page with hostile styles', () => {
  freezeClock();
  let card: HTMLElement;
  let reference = new Map<string, string>();
  let close: () => Promise<void>;

  beforeEach(async () => {
    const server = await faultServer({ token: [{ json: aToken() }], resources: [{ json: aWirePage(venues(3)) }] });
    close = () => server.close();
    const data = anOrder({ module: 0 }, { allowedModules: [1, 3, 4], allowedResources: { iata: ['HKG', 'MAN'] } });
    const made = await aCard({ data, tokenEndpoint: server.tokenEndpoint, locale: 'en', timeZone: 'UTC', airport: 'HKG' });
    card = made;
    card.style.width = '480px'; // the card answers to its width, and that is the page's to give
    card.style.setProperty('display', 'block', 'important'); // an inline box has no width of its own
    made.search(1);
    const results = (): number => made.shadowRoot?.querySelector('epass-search')?.shadowRoot?.querySelectorAll('[part~=result]').length ?? 0;
    await until(() => results() === 3, 'the three venues');
    if (reference.size === 0) reference = looks(card);
  });
  afterEach(async () => {
    document.adoptedStyleSheets = [];
    signOut();
    await close();
  });

  it('T-04: looks at the whole card and the open panel', () => {
    const seen = [...reference.keys()].filter((key) => key.endsWith(' letter-spacing'));
    for (const name of ['title', 'status', 'holder', 'usages-text', 'validity', 'search-button', 'form', 'place', 'submit', 'result']) {
      expect(seen.some((key) => key.includes(name)), name).to.equal(true);
    }
    expect(seen).to.have.length.above(25);
  });

  it('T-04: leaves to what is slotted the variables of the page', () => {
    document.body.style.setProperty('--accent', 'red');
    const slotted = document.createElement('a');
    slotted.slot = 'actions';
    slotted.style.color = 'var(--accent)';
    card.append(slotted);
    expect(getComputedStyle(slotted).color).to.equal('rgb(255, 0, 0)');
    document.body.style.removeProperty('--accent');
  });

  it('T-04: has no variable that a page may have, too', () => {
    const sheets = [card, card.shadowRoot?.querySelector('epass-search')].flatMap((host) => [...host?.shadowRoot?.adoptedStyleSheets ?? []]);
    const rules = sheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText).join('\n');
    const names = rules.match(/(?<![\w-])--[\w-]+/g) ?? [];
    expect(names).to.have.length.above(50);
    expect([...new Set(names)].filter((name) => !/^--_?epass-/.test(name))).to.deep.equal([]);
  });

  for (const [name, css] of HOSTILE) {
    it(`T-04: looks inside as it does elsewhere: ${name}`, async () => {
      const text = typeof css === 'string' ? css : await css();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      expect(sheet.cssRules).to.have.length.above(0);
      document.adoptedStyleSheets = [sheet];
      expect(changes(reference, looks(card))).to.deep.equal([]);
    });
  }
});
