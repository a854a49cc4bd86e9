/** One cell of the matrix with the search panel: a fault of the list of venues, or of one venue. */
import { cellHeld, cellServer, eventually, faultOf, heldClock, judgeRequests, letTimePass, mint, OVER_AN_HOUR } from './cell.js';
import { expect } from '@open-wc/testing';
import type { FailureCode } from '../../src/api/failure.js';
import { en } from '../../src/locale/en.js';
import type { EpassSearchElement } from '../../src/pure.js';
import type { FaultServer } from '../support/fault-server.js';
import { holds, holdsAfterRemoval, type Trial } from '../support/oracle.js';
import { aPass } from '../support/pass.js';
import { aWirePage, aWireResource } from '../support/resource.js';
import { aPanel, message, names, root, said, venues } from '../support/search.js';
import { expectedOf, type Expected, type FaultRow } from './row.js';

/** `first`: the first list. `more`: the page after one that is shown. `named`: the venue that the pass names. */
export type Phase = 'first' | 'more' | 'named';
export const PHASES: readonly [Phase, ...Phase[]] = ['first', 'more', 'named'];

const NAMED = 'N00021';
const PAGES = { first: aWirePage(venues(20), 40), more: aWirePage(venues(20, 21), 40), named: { code: 0, data: aWireResource({ resourceId: NAMED }) } };

const MENDED_BY_A_PRESS: readonly string[] = ['network', 'timeout', 'unavailable', 'rate-limited'];

/** Opens a panel and breaks the venues at one moment. All that must hold then, holds. */
export async function panelCell(row: FaultRow, phase: Phase): Promise<void> {
  const expected = expectedFor(row, phase);
  const [token, secret, clientUserId] = [mint(), mint(), mint()];
  const fault = faultOf(row, PAGES[phase], secret);
  const server = await cellServer(row, { token: [{ json: { token, expiresIn: 300 } }], resources: [phase === 'more' ? { json: PAGES.first } : fault] });
  const pass = aPass(phase === 'named' ? { restriction: { kind: 'resources', ids: [NAMED] } } : {});
  const panel = await aPanel({ pass, airport: 'HKG', tokenEndpoint: server.tokenEndpoint });
  const trial: Trial = { panels: [panel], servers: [server], secrets: [token, secret, clientUserId] };
  if (phase === 'more') {
    await rests(panel);
    await server.script('resources', [fault]);
    press(panel, 'more');
  }
  await letTimePass(row, server, 'resources');
  await rests(panel);
  judgePanel(panel, expected, phase);
  judgeRequests(row, expected, (await server.log('resources')).slice(phase === 'more' ? 1 : 0));
  await holds(trial);
  if (parts(panel, 'retry').length > 0) await recovers(panel, server, phase);
  await holdsAfterRemoval(trial);
  cellHeld();
}

/** A named venue that is not there any more is none of the panel's failures. */
function expectedFor([, , , api]: FaultRow, phase: Phase): Expected {
  const expected = expectedOf(api) ?? { codes: [], least: 0, most: 0 };
  return phase === 'named' && expected.codes.includes('not-found') ? { ...expected, codes: ['ok'] } : expected;
}

const parts = (panel: EpassSearchElement, name: string): HTMLElement[] => [...root(panel).querySelectorAll<HTMLElement>(`[part="${name}"]`)];

function press(panel: EpassSearchElement, name: string): void {
  const [control] = parts(panel, name);
  if (!control) throw new Error(`there is no "${name}"; the panel says: ${message(panel)}`);
  control.click();
}

/** Waits until the panel searches no more. */
async function rests(panel: EpassSearchElement): Promise<void> {
  await panel.updateComplete;
  const busy = (): boolean => said(panel) === en.searching || root(panel).querySelector('[aria-busy=true]') !== null;
  await eventually(() => !busy() && (names(panel).length > 0 || message(panel) !== ''), 'the end of the search');
  await panel.updateComplete;
}

/** What the panel says of a failure: most sentences for a pass would say that it is gone. */
function sentenceOf(code: FailureCode, phase: Phase): string {
  const isOfSearches = ['config', 'auth-required', 'rate-limited', 'timeout', 'unavailable'].includes(code);
  return isOfSearches ? en.failure[code] : `${phase === 'more' ? 'Show more' : 'Find a lounge'} – Not available`;
}

function judgePanel(panel: EpassSearchElement, { codes }: Expected, phase: Phase): void {
  const says = message(panel);
  const isFailure = says.includes(en.notAvailable) || Object.values(en.failure).some((text) => says.includes(text));
  const code = codes.find((it) => (it === 'ok' ? !isFailure : says.includes(sentenceOf(it, phase))));
  expect(code, `the panel says "${says}" instead of ${codes.join('|')}`).not.to.equal(undefined);
  const before = phase === 'more' ? 20 : 0;
  const fetched = says !== '' ? 0 : phase === 'named' ? 1 : 20;
  expect(names(panel)).to.have.length(before + fetched);
  const possible = code === 'ok' ? [0] : codes.filter((it) => it !== 'ok').map((it) => (MENDED_BY_A_PRESS.includes(it) ? 1 : 0));
  expect(possible).to.include(parts(panel, 'retry').length);
}

/** Once the server is well again, one press is enough, and nothing that was found is lost. */
async function recovers(panel: EpassSearchElement, server: FaultServer, phase: Phase): Promise<void> {
  await server.script('resources', [{ json: PAGES[phase] }]);
  const isOff = (): boolean => parts(panel, 'retry')[0]?.ariaDisabled === 'true';
  if (isOff()) {
    const asked = (await server.log('resources')).length;
    press(panel, 'retry');
    heldClock().pass(OVER_AN_HOUR); // as the server wished, but never longer
    await eventually(() => !isOff(), 'the end of the wait');
    expect((await server.log('resources')).length, 'nobody is asked before').to.equal(asked);
  }
  press(panel, 'retry');
  await panel.updateComplete;
  await eventually(() => message(panel) === '' && names(panel).length === { first: 20, more: 40, named: 1 }[phase], 'the venues after a retry');
}
