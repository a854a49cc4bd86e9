/** One cell of the matrix with a card: a fault of the token endpoint or of the search, at one moment of a card's life. */
import { cellHeld, cellServer, eventually, faultOf, heldClock, judgeRequests, letTimePass, mint, OVER_AN_HOUR } from './cell.js';
import { expect } from '@open-wc/testing';
import { en } from '../../src/locale/en.js';
import type { EpassCardElement } from '../../src/pure.js';
import { aCard, parts } from '../support/card.js';
import type { FaultAnswer, FaultServer } from '../support/fault-server.js';
import { holds, holdsAfterRemoval, type Trial } from '../support/oracle.js';
import { records } from '../support/oracle-records.js';
import { anOrder } from '../support/pass.js';
import { expectedOf, type Expected, type FaultRow } from './row.js';

/** `first`: the first load. `refresh`: a card that shows its pass loads it again. `another`: it is given another pass. */
export type Phase = 'first' | 'refresh' | 'another';
export const PHASES: readonly [Phase, ...Phase[]] = ['first', 'refresh', 'another'];

const PATHS = { token: 'token', search: 'orders/ePasses/search' } as const;

/** What a cell is made of, each text of its own. */
function facts() {
  const n = (): string => crypto.getRandomValues(new Uint32Array(1)).join('').padStart(10, '7');
  const [token, clientUserId, secret] = [mint(), mint(), mint()];
  const [firstName, lastName, ePassId] = [`Ada${n()}`, `Lovelace${n()}`, `1788${n()}66`];
  const [orderId, otherId] = [`DP${n()}`, `DQ${n()}`];
  const orderOf = (id: string): object => ({
    code: 0, data: anOrder({ orderId: id, clientUserId }, { ePassId, firstName, lastName, expirationDate: '2099-12-31T23:59:59+00:00' }),
  });
  return { token, secret, orderId, otherId, orderOf, personal: [firstName, lastName], secrets: [token, clientUserId, secret, ePassId, orderId, otherId] };
}
type Facts = ReturnType<typeof facts>;

/** Makes a card and breaks one route at one moment. All that must hold then, holds. */
export async function cardCell(row: FaultRow, route: 'token' | 'search', phase: Phase): Promise<void> {
  const expected = expectedOf(row[route === 'token' ? 2 : 3]);
  if (!expected) return;
  const its = facts();
  const askedId = phase === 'another' ? its.otherId : its.orderId;
  // In a life of a millisecond every call asks for a token of its own.
  const sound = { token: { token: its.token, expiresIn: route === 'token' ? 0.001 : 300 }, search: its.orderOf(askedId) };
  const fault = faultOf(row, sound[route], its.secret);
  const server = await cellServer(row, {
    token: [{ json: sound.token }], search: [{ json: its.orderOf('{{orderId}}') }], ...(phase === 'first' ? { [route]: [fault] } : {}),
  });
  const card = await aCard({ orderId: its.orderId, tokenEndpoint: server.tokenEndpoint, locale: 'en', timeZone: 'UTC' });
  const trial: Trial = {
    cards: [card], servers: [server], secrets: its.secrets, personal: its.personal, served: [its.orderOf('')],
  };
  const from = await meetTheFault({ card, server, route, fault, row, phase, its });
  judgeCard(card, expected, phase);
  judgeRequests(row, expected, (await server.log(route)).slice(from));
  await holds(trial);
  if (phase === 'first') await recovers(card, server, sound, its);
  await holdsAfterRemoval(trial);
  cellHeld();
}

interface Meeting {
  readonly card: EpassCardElement;
  readonly server: FaultServer;
  readonly route: 'token' | 'search';
  readonly fault: FaultAnswer;
  readonly row: FaultRow;
  readonly phase: Phase;
  readonly its: Facts;
}

/** Brings the card to the fault and past it. Tells how many requests of the route came before. */
async function meetTheFault({ card, server, route, fault, row, phase, its }: Meeting): Promise<number> {
  const before = async (): Promise<number> => {
    await card.ready;
    await card.updateComplete;
    await server.script(route, [fault]);
    return (await server.log(route)).length;
  };
  const from = phase === 'first' ? 0 : await before();
  const told = records.events.length;
  const done = phase === 'first' ? card.ready.catch(() => undefined) : phase === 'refresh' ? card.refresh() : undefined;
  if (phase === 'another') card.orderId = its.otherId;
  await letTimePass(row, server, PATHS[route]);
  await done;
  await eventually(() => records.events.length > told, 'an outcome');
  await card.updateComplete;
  return from;
}

function judgeCard(card: EpassCardElement, { codes }: Expected, phase: Phase): void {
  const code = card.error?.code ?? 'ok';
  expect(codes, `outcome ${code}, ${card.error?.hint ?? ''}`).to.include(code);
  const stays = phase === 'refresh';
  expect(card.state).to.equal(code === 'ok' || stays ? 'ready' : 'error');
  expect(card.stale).to.equal(code !== 'ok' && stays);
  expect(records.events.at(-1)).to.equal(code === 'ok' ? 'epass-load' : `epass-error ${code}`);
  expect(records.events.filter((event) => event.startsWith('epass-error'))).to.have.length(code === 'ok' ? 0 : 1);
  if (code !== 'ok' && !stays) {
    expect(parts(card, 'message')[0]?.textContent?.trim()).to.equal(en.failure[code]);
    expect(parts(card, 'retry')).to.have.length(card.error?.retryable ? 1 : 0);
  }
}

/** Once the server is well again, one more try is enough. */
async function recovers(card: EpassCardElement, server: FaultServer, sound: { token: object; search: object }, its: Facts): Promise<void> {
  await server.script('token', [{ json: sound.token }]);
  await server.script('search', [{ json: its.orderOf(its.orderId) }]);
  const isOff = (retry: Element | undefined): boolean => retry?.getAttribute('aria-disabled') === 'true';
  const [retry] = parts(card, 'retry');
  if (!retry) await card.refresh();
  else if (isOff(retry)) heldClock().pass(OVER_AN_HOUR); // as the server wished, but never longer
  await eventually(() => {
    const [button] = parts(card, 'retry');
    if (!isOff(button)) button?.click();
    return card.state === 'ready' && card.error === null;
  }, 'a pass from a server that is well again');
}
