// @ts-check
/**
 * Lets the single file be imported where there is no DOM, as server rendering may do: the browser's Lit,
 * bundled, asks for two globals as it loads. Stand-ins are names of its own modules alone, so that our
 * code still sees that there is no document, and no element is ever made.
 */
const STAND_INS = new Map([
  ['reactive-element.js', 'const HTMLElement = globalThis.HTMLElement ?? class {};'],
  ['lit-html.js', 'const document = globalThis.document ?? { createTreeWalker() {} };'],
]);

/** @returns {import('vite').Plugin} */
export function litAnywhere() {
  return {
    name: 'epass-card:lit-anywhere',
    apply: 'build',
    transform: {
      filter: { id: /\/(?:@lit\/reactive-element\/reactive-element|lit-html\/lit-html)\.js$/ },
      handler: (code, id) => ({ code: `${STAND_INS.get(id.replace(/^.*\//, '')) ?? ''}${code}`, map: null }),
    },
  };
}
