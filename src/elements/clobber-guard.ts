/**
 * Keeps markup from standing in for globals that Lit asks for as it starts. An `id` or a `name` in the page
 * becomes a property of `window`; `<a id="litHtmlVersions">` is enough to stop Lit, and with `id="ShadyCSS"` a
 * strict policy loses the styles. This module is imported before Lit wherever Lit is.
 *
 * What markup names is inherited by `window`, what a script sets is its own: so a Lit of the page keeps what it has.
 */
const ASKED_FOR = [
  ...['litHtml', 'litElement', 'reactiveElement'].flatMap((part) =>
    [`${part}Versions`, `${part}PolyfillSupport`, `${part}PolyfillSupportDevMode`]),
  ...['litElementHydrateSupport', 'litPropertyMetadata', 'litNonce', 'ShadyCSS', 'trustedTypes'],
  // What the development build asks for besides.
  ...['litIssuedWarnings', 'emitLitDebugLogEvents', 'ShadyDOM'],
];

for (const name of ASKED_FOR) {
  if (name in globalThis && !Object.hasOwn(globalThis, name)) {
    Object.defineProperty(globalThis, name, { value: undefined, writable: true, configurable: true });
  }
}

export {};
