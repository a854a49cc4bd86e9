import '../../src/index.js';
import { byId } from '../element.js';
import { customers } from '../partner/customers.js';
import { RefusedError } from './api.js';
import { Desk } from './desk.js';
import { orderRequest, retrieve, type Order } from './order.js';
import { VenueChoice } from './venue-choice.js';
import { attempt, say } from './views.js';

const YEAR = 31_536_000_000;
const NEWCOMER = { clientUserId: '0C9D2E6B-5A1F-4F37-8E5D-7B7F3F6A4D44', firstName: 'Robin', lastName: 'Vale' };

const issue = byId('issue', HTMLFormElement);
const redeem = byId('redeem', HTMLFormElement);
const outcomeOf = (action: string): HTMLElement => byId(`${action}-outcome`, HTMLParagraphElement);
const valueOf = (id: string): string => byId(id, HTMLInputElement).value.trim();

const desk = new Desk(({ word, transactionId }) => {
  void attempt(outcomeOf('redeem'), async () => {
    const dpId = onDesk().extra.ePassId;
    await desk.api.call('POST', `simulations/${word}/cancellation`, { dpId, transactionId });
    await desk.follow();
    return `Visit ${transactionId} was taken back, and its usages are refunded.`;
  });
});

function onDesk(): Order {
  if (desk.order) return desk.order;
  throw new RefusedError('Issue or open a pass first.');
}

function onSubmit(form: HTMLFormElement, action: () => Promise<string>): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void attempt(outcomeOf(form.id), action);
  });
}

/** The people to issue to: the bank's customers, and one whom its front page does not know. */
function offerPeople(): void {
  const people = [NEWCOMER, ...customers];
  const person = byId('person', HTMLSelectElement);
  const options = people.map(({ firstName, lastName }, index) => new Option(`${firstName} ${lastName}`, String(index)));
  person.append(...options);
  const fill = (): void => {
    const { clientUserId, firstName, lastName } = people[Number(person.value)] ?? NEWCOMER;
    const fields = { clientUserId, firstName, lastName };
    for (const [id, value] of Object.entries(fields)) byId(id, HTMLInputElement).value = value;
  };
  person.addEventListener('change', fill);
  fill();
  byId('expirationDate', HTMLInputElement).value = `${new Date(Date.now() + YEAR).toISOString().slice(0, 10)}T23:59`;
}

onSubmit(issue, async () => {
  const { path, body } = orderRequest(new FormData(issue));
  const order = (await desk.api.call('POST', path, body)) as Order;
  await desk.open(order);
  byId('orderId', HTMLInputElement).value = order.orderId;
  return `Issued: order ${order.orderId}, E-pass ${order.extra.ePassId}.`;
});

onSubmit(byId('open', HTMLFormElement), async () => {
  const order = await retrieve(desk.api, valueOf('orderId'));
  await desk.open(order);
  return `Open: order ${order.orderId}.`;
});

onSubmit(redeem, async () => {
  const word = byId('visit-module', HTMLSelectElement).value;
  const resourceId = byId('venue', HTMLSelectElement).value || undefined;
  const passengers = { adultCount: Number(valueOf('adults')), childCount: Number(valueOf('children')) };
  const body = { dpId: onDesk().extra.ePassId, ...passengers, resourceId };
  const data = (await desk.api.call('POST', `simulations/${word}/redemptions`, body)) as { transactionId: string };
  await desk.note({ word, transactionId: data.transactionId });
  await desk.follow();
  return `Redeemed: transaction ${data.transactionId}.`;
});

byId('cancel', HTMLButtonElement).addEventListener('click', () => {
  void attempt(outcomeOf('cancel'), async () => {
    await desk.api.call('PATCH', 'orders', { status: 3, orderId: onDesk().orderId });
    await desk.follow();
    return 'Cancelled, for good.';
  });
});

byId('reset', HTMLButtonElement).addEventListener('click', () => {
  void attempt(outcomeOf('reset'), async () => {
    const response = await fetch('/sandbox/api/reset', { method: 'POST' });
    if (!response.ok) throw new RefusedError(`The sandbox answered ${response.status}.`);
    desk.clear();
    return 'Done: the sandbox is as it was at the start.';
  });
});

const choice = new VenueChoice(desk.api);
byId('card', HTMLElement).addEventListener('epass-select', ({ detail: { resource } }) => {
  if (choice.take(resource)) say(outcomeOf('redeem'), `Chosen on the card: ${resource.name ?? resource.resourceId}.`);
});
offerPeople();
