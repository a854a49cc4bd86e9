import { createSandbox, type Sandbox } from '../sandbox/index.js';
import { callAsProgramme, field } from './back-office.js';
import { customerOf } from './customers.js';
import { plans, type PassPlan } from './plans.js';

const DAY = 86_400_000;

/** A pass as the bank keeps it: who has it, and the order id that the API gave. */
export interface BankPass {
  readonly clientUserId: string;
  readonly orderId: string;
  readonly label: string;
}

/** A sandbox with passes in it, and the bank's record of them. */
export interface Stock {
  /** Calls wait while passes are being issued; `reset()` empties it and issues them again. */
  readonly sandbox: Sandbox;
  /** Issues the passes for the first time. */
  fill(): void;
  /** The bank's record. */
  passes(): Promise<readonly BankPass[]>;
}

/**
 * A sandbox whose clock the demo holds while it issues its passes: an expired pass was really issued
 * long ago, and a used one really redeemed, through the same calls that every client makes.
 */
export function createStock(): Stock {
  let moment: number | null = null;
  const sandbox = createSandbox({ now: () => moment ?? Date.now() });
  let filled: Promise<readonly BankPass[]> = Promise.resolve([]);

  const issueAll = async (): Promise<readonly BankPass[]> => {
    sandbox.reset();
    const passes: BankPass[] = [];
    try {
      for (const plan of plans) passes.push(await carryOut(plan, sandbox, (at) => (moment = at)));
    } finally {
      moment = null;
    }
    return passes;
  };
  const fill = (): void => {
    filled = filled.catch(() => undefined).then(issueAll);
    filled.catch((error: unknown) => console.error('The demo could not issue its passes:', error));
  };
  const handle = async (request: Request): Promise<Response> => {
    await filled;
    return sandbox.handle(request);
  };
  return { sandbox: { handle, reset: fill }, fill, passes: () => filled };
}

/** Issues a pass and lets happen to it what is planned, each step at its own time. */
async function carryOut(plan: PassPlan, sandbox: Sandbox, setClock: (at: number) => void): Promise<BankPass> {
  const today = Date.now();
  const { label, clientUserId, word } = plan;

  setClock(morningOf(plan.issuedDaysAgo, today));
  const order = await callAsProgramme(sandbox, 'POST', `orders/${word}/ePasses`, orderOf(plan, today));
  const orderId = String(field(order, 'orderId'));
  const dpId = field(field(order, 'extra'), 'ePassId');

  for (const visit of plan.visits ?? []) {
    setClock(morningOf(visit.daysAgo, today));
    const visitors = { dpId, adultCount: 1, childCount: 0 };
    await callAsProgramme(sandbox, 'POST', `simulations/${visit.word}/redemptions`, visitors);
  }
  if (plan.cancelledDaysAgo !== undefined) {
    setClock(morningOf(plan.cancelledDaysAgo, today));
    await callAsProgramme(sandbox, 'PATCH', 'orders', { status: 3, orderId });
  }
  return { clientUserId, orderId, label };
}

function orderOf(plan: PassPlan, today: number): object {
  const { clientUserId, activatesInDays, expiresInDays, usages, allowedResources } = plan;
  const { firstName, lastName } = customerOf(clientUserId) ?? { firstName: '', lastName: '' };
  const module = { crossModule: 0, lounges: 1, setMeals: 3, coupons: 4 }[plan.word];
  const activationDate =
    activatesInDays === undefined ? undefined : `${dayIn(activatesInDays, today)}T00:00:00+00:00`;
  const expirationDate = `${dayIn(expiresInDays, today)}T23:59:59+00:00`;
  return {
    module,
    clientUserId,
    extra: { firstName, lastName, activationDate, expirationDate, availableUsages: usages, allowedResources },
  };
}

/** Half past nine, UTC, of a day that is over. */
function morningOf(daysAgo: number, today: number): number {
  return Date.UTC(1970, 0, Math.floor(today / DAY) + 1 - daysAgo, 9, 30);
}

function dayIn(days: number, today: number): string {
  return new Date(today + days * DAY).toISOString().slice(0, 10);
}
