/** What the page was told: console, errors, rejections, events of the card, and things that only a script does. */
import { textsIn } from '../api/canary.js';

const EVENTS = ['epass-load', 'epass-error', 'epass-status-change', 'epass-search', 'epass-select'];
const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const;
const ONLY_SCRIPTS = ['alert', 'confirm', 'prompt', 'print', 'open'] as const;

export interface Records {
  /** Uncaught errors, unhandled rejections, `console.error`, and calls that only an injected script makes. */
  readonly wrongs: string[];
  /** Every text that console, errors and events carried; without what `epass-load` says of the pass itself. */
  texts(): string[];
  /** The events so far, by name and code: `epass-error network`. */
  readonly events: string[];
  clear(): void;
}

const consoleArgs: unknown[] = [];
const reasons: unknown[] = [];
const details: unknown[] = [];
const wrongs: string[] = [];
const events: string[] = [];

for (const level of LEVELS) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]): void => {
    consoleArgs.push(args);
    if (level === 'error') wrongs.push(`console.error ${args.map(String).join(' ')}`);
    original(...args);
  };
}
for (const name of ONLY_SCRIPTS) {
  Object.assign(window, { [name]: () => (wrongs.push(`${name}() was called`), null) });
}
addEventListener('error', ({ message, error }) => {
  wrongs.push(`uncaught: ${message}`);
  reasons.push(message, error);
});
addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
  wrongs.push(`unhandled rejection: ${String(reason)}`);
  reasons.push(reason);
});
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  if (!blockedURI.endsWith('/favicon.ico')) wrongs.push(`${violatedDirective} violated by ${blockedURI}`);
});
for (const type of EVENTS) addEventListener(type, (event) => heard(event as CustomEvent<Record<string, unknown>>));

function heard({ type, detail }: CustomEvent<Record<string, unknown>>): void {
  events.push(typeof detail.code === 'string' ? `${type} ${detail.code}` : type);
  if (!Object.isFrozen(detail)) wrongs.push(`${type}: its detail is not frozen`);
  structuredClone(detail); // throws on what cannot be cloned
  details.push(type === 'epass-load' ? { ...detail, pass: null } : detail); // the pass is what it is there for
}

/** The one record of a page. */
export const records: Records = {
  wrongs,
  events,
  texts: () => [consoleArgs, reasons, details].flatMap((list) => textsIn(list)),
  clear: () => {
    for (const list of [consoleArgs, reasons, details, wrongs, events]) list.length = 0;
  },
};
