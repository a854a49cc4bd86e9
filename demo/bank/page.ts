import { signOut } from '../../src/index.js';
import { byId, element } from '../element.js';
import { customers, type Customer } from '../partner/customers.js';
import { logEvents } from './event-log.js';
import { readSession, signIn, type BankSession } from './session.js';

const SIGNED_OUT = '';
const LEAD = {
  signedIn: 'Your cards come with visits to airport lounges and restaurants. Here is what is left, and where it works.',
  signedOut: 'You followed a link to a pass. It is shown once you are signed in.',
};

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
  greet(null);
  show(await signIn(clientUserId === SIGNED_OUT ? null : clientUserId));
}

function show(session: BankSession): void {
  trouble.textContent = '';
  traveller.value = session.clientUserId ?? SIGNED_OUT;
  greet(session.clientUserId === null ? 'nobody' : session.customer);
  const airport = session.customer?.trip.iata ?? '';
  passes.replaceChildren(...session.passes.map(({ orderId, label }) => passItem(orderId, label, airport)));
}

/** The words at the top of the page; `null` while it is not known who reads them. */
function greet(whom: Customer | 'nobody' | null): void {
  const write = (id: string, text: string): void => void (byId(id, HTMLElement).textContent = text);
  const customer = whom === 'nobody' ? null : whom;
  write('greeting', customer ? `Bon voyage, ${customer.firstName}` : 'Good to see you at Larkmoor');
  write('eyebrow', customer ? `Your next trip: ${customer.trip.city} (${customer.trip.iata})` : 'Travel with Larkmoor');
  write('lead', whom === 'nobody' ? LEAD.signedOut : LEAD.signedIn);
}

function passItem(orderId: string, label: string, airport: string): HTMLLIElement {
  const card = element('epass-card', { orderId, airport, tokenEndpoint: '/epass/token' });
  return element('li', {}, element('p', { className: 'label', textContent: label }), card);
}

traveller.addEventListener('change', () => {
  const { value } = traveller; // as it is now: the end of the switch before writes there, too
  inTurn(() => switchTo(value));
});
logEvents(passes, byId('log', HTMLOListElement));
inTurn(async () => show(await readSession()));
