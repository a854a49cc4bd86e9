import { cellServer, cellSuite, eventually, inTurn, mint } from './cell.js';
import { expect } from '@open-wc/testing';
import { displayText } from '../../src/locale/display.js';
import type { EpassSearchElement } from '../../src/pure.js';
import { naughtyStrings } from '../support/corpora.js';
import { holds, holdsAfterRemoval } from '../support/oracle.js';
import { aWirePage, aWireResource } from '../support/resource.js';
import { aPanel, find, names, root } from '../support/search.js';
import { tried } from '../support/tried.js';

const ROW = ['T-01 naughty venues', {}, '-', '-'] as const;
const FIELDS = 11;
const folded = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const shown = (text: string): string => folded(displayText(text));

describe('the 485 naughty strings in the venues of a search (T-01, T-02, T-28)', function () {
  this.timeout(120_000); // hundreds of elements at once, on a machine that may have other work
  cellSuite({ elsewhere: 'cross' });
  let strings: string[] = [];
  before(async () => {
    strings = inTurn(await naughtyStrings());
  });

  /** A panel that lists a venue for each string, with the string in every text that the API has. */
  async function aPanelOf(texts: readonly string[]): Promise<{ panel: EpassSearchElement; check: () => Promise<void> }> {
    const venues = texts.map((text, i) => aWireResource(
      { resourceId: `N${i}${text}`, resourceName: text || `venue ${i}`, image: text, extra: { loungeInfo: { terminal: text, nearestGate: text } } },
      { iata: text, city: text, countryOrRegion: text, transportHubName: text, location: text, timezone: text, coordinates: text },
    ));
    const token = mint();
    const server = await cellServer(ROW, { token: [{ json: { token, expiresIn: 300 } }], resources: [{ json: aWirePage(venues) }] });
    const panel = await aPanel({ airport: 'HKG', images: true, tokenEndpoint: server.tokenEndpoint });
    await eventually(() => names(panel).length > 0, 'the list of venues');
    while (names(panel).length < texts.length) {
      const shown = names(panel).length;
      find(panel, '[part=more]').click();
      await eventually(() => names(panel).length > shown, 'more venues');
    }
    const foreign = [...new Set(texts.flatMap((text) => [text, text.trim().toUpperCase()].map(shown)))].sort((a, b) => b.length - a.length);
    const trial = { panels: [panel], servers: [server], secrets: [token], foreign };
    return {
      panel,
      check: async () => {
        await holds(trial);
        await holdsAfterRemoval(trial);
        await tried('hostile strings', texts.length * FIELDS);
      },
    };
  }

  it('lists each by name, place and location, letter by letter', async () => {
    const { panel, check } = await aPanelOf(strings);
    const venues = [...root(panel).querySelectorAll('.venue')];
    expect(venues).to.have.length(strings.length);
    for (const [i, venue] of venues.entries()) {
      const text = strings[i] ?? '';
      const name = shown(text || `venue ${i}`) || shown(`N${i}${text}`);
      const lines = [...venue.querySelectorAll('bdi')].map(({ textContent }) => folded(textContent));
      expect(lines[0], `venue ${i}`).to.equal(name);
      if (shown(text) === '') continue;
      expect(lines, `venue ${i}`).to.include(shown(text)); // where it is
      expect(lines, `venue ${i}`).to.include(shown(`Terminal ${text} · Near gate ${text}`));
    }
    await check();
  });

  it('opens one in five with its terminal and gate, and asks nobody for its picture', async () => {
    const some = strings.filter((_, i) => i % 5 === 0);
    const { panel, check } = await aPanelOf(some);
    for (const [i, venue] of [...root(panel).querySelectorAll<HTMLElement>('.venue')].entries()) {
      venue.click();
      await panel.updateComplete;
      const text = shown(some[i] ?? '');
      const facts = [...root(panel).querySelectorAll('.fact')].map(({ textContent }) => folded(textContent));
      if (text !== '') expect(facts, `venue ${i}`).to.include(text);
      expect(root(panel).querySelector('img'), `venue ${i}`).to.equal(null);
      find(panel, '[part=back]').click();
      await panel.updateComplete;
    }
    await check();
  });
});
