/** Looks for a token where it must not be. */
import { replace, restore } from './support.js';

/** A token that is like no other. */
export const mint = (): string => `canary-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;

/** What every list and function inherits. The oracle of the faults compares it by itself. */
const INHERITED = new Set<object>([Object.prototype, Array.prototype, Function.prototype]);

/** Every text that can be reached from a value, own or inherited, hidden or not, six levels deep. */
export function textsIn(value: unknown, depth = 6, seen = new Set<unknown>()): string[] {
  if (typeof value === 'string') return [value];
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return [];
  if (depth === 0 || seen.has(value)) return [];
  seen.add(value);
  const found: string[] = typeof value === 'function' ? [Function.prototype.toString.call(value)] : [];
  for (let holder: object | null = value; holder && !INHERITED.has(holder); holder = Object.getPrototypeOf(holder) as object | null) {
    for (const key of Reflect.ownKeys(holder)) {
      found.push(String(key));
      try {
        found.push(...textsIn((value as Record<PropertyKey, unknown>)[key], depth - 1, seen));
      } catch {
        // an accessor that does not like its receiver
      }
    }
  }
  return found;
}

/** Records what the page's console and error events are told. */
export function listen(): { told: unknown[]; stop: () => void } {
  const told: unknown[] = [];
  const heard = (event: ErrorEvent | PromiseRejectionEvent): void => {
    told.push('reason' in event ? event.reason : [event.message, event.error]);
  };
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    replace(console, level, (...args: unknown[]) => void told.push(args));
  }
  addEventListener('error', heard);
  addEventListener('unhandledrejection', heard);
  return {
    told,
    stop: () => {
      removeEventListener('error', heard);
      removeEventListener('unhandledrejection', heard);
      restore();
    },
  };
}

/** What anybody on the page can read. */
export const page = (): string[] => [
  document.documentElement.outerHTML,
  location.href,
  document.cookie,
  document.title,
  window.name,
  ...textsIn(history.state),
  ...[localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat().map(String)),
  ...performance.getEntries().map((entry) => JSON.stringify(entry)),
];
