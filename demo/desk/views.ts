import { element } from '../element.js';
import { RefusedError } from './api.js';
import type { UsageOrder } from './order.js';

const MODULE_NAMES = new Map([[1, 'Lounge'], [3, 'Set Meal'], [4, 'Coupon']]);

/** Says what came of an action, in the words of the API when it refused. */
export function say(outcome: HTMLElement, text: string, refused = false): void {
  outcome.classList.toggle('refused', refused);
  outcome.textContent = text;
}

/** Runs an action and says what came of it. */
export async function attempt(outcome: HTMLElement, action: () => Promise<string>): Promise<void> {
  say(outcome, 'One moment …');
  try {
    say(outcome, await action());
  } catch (error) {
    say(outcome, error instanceof RefusedError ? error.message : 'This did not work. Please try again.', true);
  }
}

/** One visit, with a control that takes it back where the desk knows its transaction. */
export function usageItem(usage: UsageOrder, takeBack: (() => void) | null): HTMLLIElement {
  const { module, resourceName, resourceId, usedUsages, orderId, status, orderCreatedDate, extra } = usage;
  const name = `${MODULE_NAMES.get(module) ?? 'Module'} (module ${module})`;
  const place = `${resourceName} (${resourceId}), ${extra.transportHubName}, ${extra.city} ${extra.countryOrRegion}`;
  const when = new Date(orderCreatedDate).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
  const usages = usedUsages === 1 ? '1 usage' : `${usedUsages} usages`;
  const facts = [orderId, when, usages, status === 3 ? 'taken back' : ''];
  const text = element(
    'div',
    {},
    element('p', {}, element('strong', {}, name), ` · ${place}`),
    element('p', {}, facts.filter(Boolean).join(' · ')),
  );
  const item = element('li', {}, text);
  item.dataset.module = String(module);
  if (takeBack && status !== 3) item.append(takeBackButton(takeBack));
  return item;
}

function takeBackButton(takeBack: () => void): HTMLButtonElement {
  const button = element('button', { className: 'button quiet', type: 'button', textContent: 'Take it back' });
  button.addEventListener('click', takeBack);
  return button;
}
