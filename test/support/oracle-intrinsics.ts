/** Whether the functions that every script builds on are still the ones of before. */
const PATHS = [
  'Object.assign', 'Object.keys', 'Object.freeze', 'Object.hasOwn', 'Object.defineProperty', 'Object.prototype.toString',
  'Object.prototype.hasOwnProperty', 'Function.prototype.call', 'Array.prototype.push', 'Array.prototype.map', 'Array.isArray',
  'String.prototype.replace', 'String.prototype.split', 'Number.isSafeInteger', 'JSON.parse', 'JSON.stringify', 'Promise.prototype.then',
  'Map.prototype.get', 'Set.prototype.has', 'RegExp.prototype.exec', 'Reflect.ownKeys', 'fetch', 'Request', 'Response', 'Headers', 'URL',
  'AbortController', 'TextDecoder', 'crypto.randomUUID', 'crypto.getRandomValues', 'Intl.DateTimeFormat', 'Intl.NumberFormat',
  'EventTarget.prototype.dispatchEvent', 'Element.prototype.setAttribute', 'Element.prototype.attachShadow', 'Node.prototype.appendChild',
  'customElements.define', 'customElements.get', 'history.pushState', 'navigator.sendBeacon', 'XMLHttpRequest.prototype.open',
];
const KEYS = ['Object.prototype', 'Array.prototype', 'Function.prototype', 'String.prototype', 'Promise.prototype', 'Element.prototype'];

const at = (path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], globalThis);
const snapshot = (): Map<string, unknown> => new Map<string, unknown>([
  ...PATHS.map((path) => [path, at(path)] as const),
  ...KEYS.map((path) => [`the keys of ${path}`, Reflect.ownKeys(at(path) as object).map(String).join()] as const),
  ['the globals', Object.getOwnPropertyNames(globalThis).filter((name) => !/^\d+$/.test(name)).sort().join()] as const,
]);

let before = snapshot();

/** Takes the page as it is now for what it should stay: once all code is loaded. */
export function takeIntrinsics(): void {
  before = snapshot();
}

/** What is not as it was. */
export function changedIntrinsics(): string[] {
  return [...snapshot()].filter(([path, value]) => before.get(path) !== value).map(([path]) => `${path} has changed`);
}
