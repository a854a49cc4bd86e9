import { signOut } from '../../src/index.js';
import { byId, element } from '../element.js';
import { customers } from '../partner/customers.js';
import { logSearch } from './search-log.js';
import { readSession, signIn, type BankSession } from './session.js';

const SIGNED_OUT = '';

const traveller = byId('traveller', HTMLSelectElement);
const passes = byId('passes', HTMLUListElement);
const trouble = byId('trouble', HTMLParagraphElement);

traveller.append(
  ...customers.map(({ clientUserId, firstName, lastName }) => new Option(`${firstName} ${lastName}`, clientUserId)),
  new Option('Signed out', SIGNED_OUT),
);

let done: Promise<unknown> = Promise.resolve();

/** One switch after the other: two at once would leave open who is signed in at the end. */
function inTurn(step: () => Promise<void>): void {
  done = done.then(step).catch(() => {
    trouble.textContent = 'The bank cannot be reached. Please reload the page.';
  });
}

/** The former traveller's passes, and all that epass-card holds of them, are gone before the next one is in. */
async function switchTo(clientUserId: string): Promise<void> {
  passes.replaceChildren();
  signOut();
  show(await signIn(clientUserId === SIGNED_OUT ? null : clientUserId));
}

function show(session: BankSession): void {
  trouble.textContent = '';
  traveller.value = session.clientUserId ?? SIGNED_OUT;
  greet(session);
  const airport = session.customer?.trip.iata ?? '';
  passes.replaceChildren(...session.passes.map(({ orderId, label }) => passItem(orderId, label, airport)));
}

function greet({ customer }: BankSession): void {
  const { firstName, trip } = customer ?? {};
  const write = (id: string, text: string): void => void (byId(id, HTMLElement).textContent = text);
  write('greeting', firstName ? `Bon voyage, ${firstName}` : 'Good to see you at Larkmoor');
  write('eyebrow', trip ? `Your next trip: ${trip.city} (${trip.iata})` : 'Travel with Larkmoor');
  write('lead', customer
    ? 'Your cards come with visits to airport lounges and restaurants. Here is what is left, and where it works.'
    : 'You followed a link to a pass. It is shown once you are signed in.');
}

function passItem(orderId: string, label: string, airport: string): HTMLLIElement {
  const card = element('epass-card', { orderId, airport, tokenEndpoint: '/epass/token' });
  return element('li', {}, element('p', { className: 'label', textContent: label }), card);
}

traveller.addEventListener('change', () => inTurn(() => switchTo(traveller.value)));
passes.addEventListener('epass-search', ({ detail }) => logSearch(byId('log', HTMLOListElement), detail));
inTurn(async () => show(await readSession()));
