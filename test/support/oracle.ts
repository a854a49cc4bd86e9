/**
 * The one judge of every test with hostile or broken input: whatever was answered, these things hold.
 *
 * ```ts
 * beforeEach(begin);
 * const trial = { cards, panels, servers: [server], secrets: [token], holders: ['Ada'], served: [order] };
 * await holds(trial);                 // throws with everything that is wrong, by the invariants of hardening.md
 * await holdsAfterRemoval(trial);     // removes the elements; nothing of them may live on
 * ```
 */
import { alive } from './fault-clock.js';
import type { EpassCardElement, EpassSearchElement } from '../../src/pure.js';
import { parts } from './card.js';
import type { FaultRequest, FaultServer } from './fault-server.js';
import { changedIntrinsics } from './oracle-intrinsics.js';
import { attributesIn, pageTexts, shadowRoots, strangersIn, textIn } from './oracle-page.js';
import { records } from './oracle-records.js';
import { mayBeActive } from './oracle-status.js';

export interface Trial {
  readonly cards?: readonly EpassCardElement[];
  readonly panels?: readonly EpassSearchElement[];
  /** All servers that may be called. */
  readonly servers?: readonly FaultServer[];
  /** Texts that may be nowhere: tokens, fields that the card has no use for, what the server said. */
  readonly secrets?: readonly string[];
  /** Texts that only a shown pass or venue may hold, in its shadow tree. */
  readonly personal?: readonly string[];
  /** The orders that were answered or given, raw: one of them must allow an "Active". */
  readonly served?: readonly unknown[];
  /** Texts that the data itself holds; they are not read as our own words. */
  readonly foreign?: readonly string[];
}

const STATES = ['idle', 'loading', 'ready', 'error'];
const CODES = new Set([
  ...['config', 'auth-required', 'forbidden', 'not-found', 'rate-limited', 'network', 'timeout', 'unavailable', 'redirected'],
  ...['invalid-response', 'rejected', 'unsupported'],
]);
const STATUSES = new Set([null, 'active', 'upcoming', 'used-up', 'expired', 'cancelled', 'unknown']);
const NO_WORDS = /undefined|\bnull\b|\bNaN\b|Invalid Date|\[object/;

/** Forgets what happened before. */
export function begin(): void {
  records.clear();
  performance.clearResourceTimings();
}

/** Judges the page as it stands. @throws Error with all that does not hold. */
export async function holds(trial: Trial): Promise<void> {
  const { cards = [], panels = [], servers = [] } = trial;
  await new Promise((resolve) => queueMicrotask(() => resolve(undefined))); // rejections are reported by then
  const wrongs = [
    ...records.wrongs.map((wrong) => `I-1, I-5: ${wrong}`),
    ...cards.flatMap((card) => stateOf(card).map((wrong) => `I-2: ${wrong}`)),
    ...(await leaks(trial)).map((leak) => `I-3: ${leak}`),
    ...strayRequests(servers).map((url) => `I-4: a request to ${url}`),
    ...[...cards, ...panels].flatMap(shadowRoots).flatMap(strangersIn).map((stranger) => `I-5: ${stranger}`),
    ...changedIntrinsics().map((change) => `I-6: ${change}`),
    ...[...cards, ...panels].flatMap((element) => oddWords(element, trial.foreign ?? [])).map((words) => `I-10: ${words}`),
    ...cards.filter((card) => saysActive(card) && !mayBeActive(trial.served ?? [], card)).map(() => 'I-12: a wrong "Active"'),
  ];
  if (wrongs.length > 0) throw new Error(wrongs.join('\n'));
}

/** Removes the elements and judges what is left of them: no open request, no timer, no listener. */
export async function holdsAfterRemoval({ cards = [], panels = [], servers = [] }: Trial): Promise<void> {
  for (const element of [...cards, ...panels]) element.remove();
  const isOpen = ({ ended }: FaultRequest): boolean => ended === 'open';
  await Promise.all(servers.map((server) => server.until((log) => !log.some(isOpen))));
  const left = alive();
  if (left.length > 0) throw new Error(`I-9: ${left.join(', ')}`);
}

function stateOf(card: EpassCardElement): string[] {
  const { state, status, pass, error, stale, dataset } = card;
  const rules: [string, boolean][] = [
    [`state ${state}`, STATES.includes(state)],
    [`data-state ${String(dataset.state)} of ${state}`, dataset.state === state],
    [`code ${String(error?.code)}`, error === null || CODES.has(error.code)],
    [`status ${String(status)}`, STATUSES.has(status)],
    ['ready without a pass, or a pass without being ready', (state === 'ready') === (pass !== null && status !== null)],
    ['an error without a reason', state !== 'error' || error !== null],
    ['stale without a reason', stale === (state === 'ready' && error !== null)],
    ['a cause', error === null || error.cause === undefined],
    ['no message', state !== 'error' || parts(card, 'message').some(({ textContent }) => Boolean(textContent?.trim()))],
    ['a skeleton', state === 'loading' || state === 'idle' || parts(card, 'skeleton').length === 0],
  ];
  return rules.filter(([, holdsTrue]) => !holdsTrue).map(([rule]) => rule);
}

async function leaks({ cards = [], panels = [], secrets = [], personal = [] }: Trial): Promise<string[]> {
  const shownAt = [...cards.filter(({ state }) => state === 'ready'), ...panels].flatMap(shadowRoots);
  const inShadow = shadowRoots(document.documentElement).flatMap((root) =>
    [textIn(root), ...attributesIn(root)].map((text) => ({ text, shown: shownAt.includes(root) })));
  const errors = cards.flatMap(({ error }) => (error ? [error.message, error.hint, error.stack ?? '', JSON.stringify(error)] : []));
  const open: [string, string][] = [
    ...(await pageTexts()),
    ...records.texts().map((text): [string, string] => ['console, errors and events', text]),
    ...errors.map((text): [string, string] => ['an EpassError', text]),
  ];
  return [
    ...open.flatMap(([where, text]) => [...secrets, ...personal].filter((it) => text.includes(it)).map((it) => `${it} in ${where}`)),
    ...inShadow.flatMap(({ text, shown }) => [...secrets, ...(shown ? [] : personal)].filter((it) => text.includes(it)).map((it) => `${it} in "${text}"`)),
  ];
}

function strayRequests(servers: readonly FaultServer[]): string[] {
  const allowed = new Set([location.origin, ...servers.map(({ origin }) => origin)]);
  return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !allowed.has(new URL(name).origin));
}

function oddWords(element: Element, foreign: readonly string[]): string[] {
  return shadowRoots(element).flatMap((root) => {
    const own = foreign.reduce((text, words) => (words === '' ? text : text.replaceAll(words, '·')), textIn(root));
    return NO_WORDS.test(own) ? [own] : [];
  });
}

const saysActive = (card: EpassCardElement): boolean =>
  card.status === 'active' || parts(card, 'active').length > 0
  || parts(card, 'status').some(({ textContent }) => textContent?.trim() === 'Active');
