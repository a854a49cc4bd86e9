import { contentFindings } from './contents.js';
import type { Evidence } from './evidence.js';
import { failureFindings } from './failures.js';
import type { Finding } from './finding.js';
import { blockedFindings } from './silence.js';
import { valueFindings } from './values.js';

const A_MINUTE = 60_000;

/** What is wrong with a card, the most telling first; what is well when nothing is. */
export function diagnose(evidence: Evidence): Finding[] {
  const { error, pass } = evidence;
  const found = [
    ...missingFindings(evidence),
    ...blockedFindings(evidence),
    ...(error ? failureFindings(error, evidence) : []),
    ...valueFindings(evidence.written),
    ...(pass ? contentFindings(pass) : []),
    ...lifetimeFindings(evidence),
    ...clockFindings(evidence),
    ...versionFindings(evidence),
    ...wordsFindings(evidence),
  ];
  const waiting = waitingFindings(evidence);
  if (found.length > 0 || waiting.length > 0) return [...found, ...waiting];
  return [allIsWell(evidence)];
}

function missingFindings({ hasId, hasData, source, error }: Evidence): Finding[] {
  if (hasData) return [];
  const noId: Finding = {
    id: 'no-id',
    kind: 'wrong',
    what: 'The card names no pass: it has neither order-id nor epass-id.',
    fix: 'Add order-id="…" with the order id of the traveller\'s pass, or set card.orderId.',
    see: 'when-nothing-shows',
  };
  const noSource: Finding = {
    id: 'no-source',
    kind: 'wrong',
    what: 'The card has no way to the API: no token-endpoint, no tokenProvider, no api-base.',
    fix: 'Add token-endpoint="/epass/token", where your server has the host kit.',
    see: 'frameworks',
  };
  return [...(hasId ? [] : [noId]), ...(source === 'none' && !error ? [noSource] : [])];
}

function lifetimeFindings({ oddLifetime, source }: Evidence): Finding[] {
  if (oddLifetime === null || source === 'cookie' || source === 'none') return [];
  const fault = ['undefined', 'object'].includes(oddLifetime) ? 'missing' : 'not a number of seconds';
  return [{
    id: `lifetime:${fault}`,
    kind: 'wrong',
    what: `The last token answer on this page has an expiresIn that is ${fault}: its token counts as 60 s.`,
    fix: 'Answer the life of the token in seconds, as a number: "expiresIn": 300.',
    see: 'your-own-token-endpoint',
  }];
}

/** Dates are judged by the server's clock; who compares with the one on this desk should know. */
function clockFindings({ ahead }: Evidence): Finding[] {
  if (Math.abs(ahead) <= A_MINUTE) return [];
  const span = spanOf(Math.abs(ahead) / A_MINUTE);
  const direction = ahead > 0 ? 'behind' : 'ahead of';
  return [{
    id: `clock:${direction}`,
    kind: 'wrong',
    what: `This device's clock is ${span} ${direction} the server's, by which the card goes.`,
    fix: 'Set the clock that is wrong: by a wrong server, passes are expired or upcoming.',
    see: 'when-nothing-shows',
  }];
}

function spanOf(minutes: number): string {
  if (minutes < 120) return `${Math.round(minutes)} min`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
}

function versionFindings({ version, otherVersion }: Evidence): Finding[] {
  if (otherVersion === null) return [];
  return [{
    id: `version:${otherVersion}`,
    kind: 'wrong',
    what: `This page loads epass-card more than once: ${version} works, ${otherVersion} came later and does nothing.`,
    fix: 'Load one version only: look for a second script tag or bundle.',
    see: 'when-nothing-shows',
  }];
}

function wordsFindings({ lostWords }: Evidence): Finding[] {
  if (lostWords === null) return [];
  return [{
    id: `words:${lostWords}`,
    kind: 'wrong',
    what: `The words of ${lostWords} did not come, so the card speaks English.`,
    fix: 'Copy the folder locales of the package beside the script.',
    see: 'files-on-your-server-and-their-integrity',
  }];
}

function waitingFindings({ state, hasId, isLazy, source }: Evidence): Finding[] {
  const note = (id: string, what: string): Finding => ({ id, kind: 'note', what, fix: null, see: null });
  if (state === 'loading') return [note('loading', 'An answer is on its way.')];
  if (state === 'idle' && hasId && isLazy && source !== 'none') {
    return [note('lazy', 'The card waits until it comes near the viewport (loading="lazy").')];
  }
  return [];
}

function allIsWell({ state, status, version, language, hasData, timings }: Evidence): Finding {
  const loaded = hasData
    ? 'the page gave the pass as data'
    : timings.map(({ what, milliseconds }) => `${what} ${milliseconds} ms`).join(', ') || 'nothing was measured';
  return {
    id: `well:${state}:${String(status)}:${language}`,
    kind: 'well',
    what: `All is well. State ${state}, status ${String(status)}, version ${version}, language ${language}; ${loaded}.`,
    fix: null,
    see: null,
  };
}
