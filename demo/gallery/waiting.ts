import type { EpassCardElement, FailureCode } from '../../src/index.js';
import { element } from '../element.js';
import type { Group, Scene } from './scene.js';

const SERVERS = '/api/faults';

/** A card that really asks a server, which is in trouble. */
function asking(name: string, fault: string): Scene {
  const tokenEndpoint = `${SERVERS}/${fault}/token`;
  return { name, dress: (card) => void Object.assign(card, { orderId: 'DP00000000000042', tokenEndpoint }) };
}

/** Waits for ever: when the card gives up waiting, it is given another pass to wait for. */
const loading: Scene = {
  ...asking('Loading: the server never answers', 'loading'),
  play: waitOn,
};

function waitOn(card: EpassCardElement): void {
  let asked = 42;
  card.addEventListener('epass-error', () => (card.orderId = `DP${String((asked += 1)).padStart(14, '0')}`));
}

/** Loads once, and is refused when it refreshes: its second token is not good there. */
const stale: Scene = {
  name: 'Stale: the last refresh failed',
  dress: (card) => {
    const tokens = ['first'];
    card.orderId = 'DP00000000000042';
    card.tokenProvider = () =>
      Promise.resolve({ token: tokens.pop() ?? 'second', expiresIn: 0.001, apiBase: `${SERVERS}/stale/` });
  },
  play: async (card) => {
    await card.ready;
    await card.refresh();
  },
};

const misconfigured: Scene = {
  name: 'config: no token endpoint is named',
  dress: (card) => (card.orderId = 'DP00000000000042'),
};

const FAILURES: readonly [code: FailureCode, why: string][] = [
  ['auth-required', 'nobody is signed in'],
  ['forbidden', 'this traveller may not'],
  ['not-found', 'there is no such pass'],
  ['rate-limited', 'too many requests'],
  ['network', 'the connection is cut'],
  ['timeout', 'no answer for 15 seconds'],
  ['unavailable', 'the server is in trouble'],
  ['redirected', 'the API sends elsewhere'],
  ['invalid-response', 'the answer is no order'],
  ['rejected', 'the API refuses with a number'],
];

const ownWords: Scene = {
  name: 'not-found, in the page’s own words',
  dress: (card) => {
    asking('', 'not-found').dress(card);
    const help = element('a', { href: './desk.html', textContent: 'Ask our service desk' });
    card.append(element('span', { slot: 'error-not-found' }, 'We do not know this pass. ', help, '.'));
  },
};

/** A browser without `fetch`, for as long as this card needs to notice. */
const unsupported: Scene = {
  name: 'unsupported: a browser without fetch',
  dress: asking('', 'loading').dress,
  play: (card) => withoutFetch(() => card.ready),
  alone: true,
};

async function withoutFetch(wait: () => Promise<unknown>): Promise<void> {
  const descriptor = Object.getOwnPropertyDescriptor(window, 'fetch') ?? {};
  Object.defineProperty(window, 'fetch', { ...descriptor, value: undefined });
  try {
    await wait();
  } catch {
    // that is what the scene is for
  } finally {
    Object.defineProperty(window, 'fetch', descriptor);
  }
}

/** The groups whose cards wait or fail. */
export const waitingGroups: readonly Group[] = [
  {
    key: 'waiting',
    title: 'Waiting, empty, stale',
    scenes: [
      loading,
      { name: 'Empty: no pass is named', dress: (): void => undefined },
      { name: 'Loading, with the airport of a trip', dress: airportOf(loading), play: waitOn },
      stale,
    ],
  },
  {
    key: 'failure',
    title: 'Failures',
    scenes: [
      misconfigured,
      ...FAILURES.map(([code, why]) => asking(`${code}: ${why}`, code)),
      ownWords,
      unsupported,
    ],
  },
];

function airportOf(scene: Scene): Scene['dress'] {
  return (card: EpassCardElement) => {
    scene.dress(card);
    card.airport = 'HKG';
  };
}
