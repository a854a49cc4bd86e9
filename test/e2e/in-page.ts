/** What the tests do inside the page. Puppeteer sends these over as text: they can use nothing from outside. */

/** Notes the greeting and the text of all cards, with their shadow roots, at each frame from the switch on. */
export function watchCards(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seenOfCards: seen });
  const look = (): void => {
    const cards = [...document.querySelectorAll('epass-card')];
    const texts = cards.flatMap((card) => [card.outerHTML, card.shadowRoot?.textContent ?? '']);
    seen.push([document.querySelector('h1')?.textContent ?? '', ...texts].join(' '));
    requestAnimationFrame(look);
  };
  // The first look is taken when the page's own listener has run, and before anything else.
  document.querySelector('#traveller')?.addEventListener('change', () => queueMicrotask(look), { once: true });
}

/** Forgets all passes, as at a sign-out. Text, because the loader of the tests would resolve the import itself. */
export const forgetAll = `(async () => {
  document.querySelector('#passes').replaceChildren();
  (await import('/assets/epass-card.js')).signOut();
})()`;

/** Fills a list with that many cards, for these passes in turn. */
export function fillWithCards(list: Element, orderIds: string[], count: number): void {
  const cards = Array.from({ length: count }, (_, index) => (
    Object.assign(document.createElement('epass-card'), {
      orderId: orderIds[index % orderIds.length], tokenEndpoint: '/epass/token',
    })
  ));
  list.replaceChildren(...cards);
}

/** Notes every event of the cards with its detail. */
export function noteEvents(): void {
  const noted: string[] = [];
  Object.assign(globalThis, { notedEvents: noted });
  for (const type of ['epass-load', 'epass-error', 'epass-status-change', 'epass-search']) {
    addEventListener(type, (event) => noted.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`), true);
  }
}

/** All that a script on the page could read without listening in on its requests. */
export async function lookEverywhere() {
  const markup = (node: Element | ShadowRoot): string => (
    [...node.querySelectorAll('*')].map((element) => {
      const attributes = [...element.attributes].map(({ value }) => value).join(' ');
      const value = 'value' in element ? String(element.value) : '';
      return `${attributes} ${value} ${element.shadowRoot ? markup(element.shadowRoot) : ''}`;
    }).join('\n') + (node.textContent ?? '')
  );
  const databases = await indexedDB.databases();
  return {
    dom: markup(document.documentElement),
    storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, await caches.keys()]),
    addresses: JSON.stringify([location.href, history.state, document.referrer, performance.getEntries()]),
    events: (globalThis as unknown as { notedEvents: string[] }).notedEvents.join('\n'),
    globals: Object.entries(globalThis).filter(([, it]) => typeof it === 'string').map(([name, it]) => `${name} ${String(it)}`).join('\n'),
  };
}
