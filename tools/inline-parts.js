// @ts-check
/**
 * Puts what is loaded on first use into the single file as ordinary modules. Left as it is, `import()` makes the
 * bundler keep each module that such a chunk shares with the rest in a function of its own, to run it
 * late: 4 % of the file, and nothing of ours minds running early. What stays a file of its own stays `import()`.
 */
const IMPORT = /\bimport\('(\.{1,2}\/[^']+)'\)/g;

/** How the bundler lists what a module exports: with whatever a page has put on `Object.prototype`. */
const LISTING = /for \(var (\w+) in (\w+)\)/g;

/** @returns {import('vite').Plugin} */
export function inlineParts() {
  return {
    name: 'epass-card:inline-parts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/[^?]*\.ts$/, code: IMPORT },
      async handler(code, id) {
        const parts = [...new Set([...code.matchAll(IMPORT)].map(([, path = '']) => path))];
        const inside = await Promise.all(parts.map(async (path) => !(await this.resolve(path, id))?.external));
        const names = new Map(parts.filter((_, i) => inside[i]).map((path, i) => [path, `part${i}$`]));
        const replaced = code.replace(IMPORT, (found, /** @type {string} */ path) => {
          const name = names.get(path);
          return name ? `Promise.resolve(${name})` : found;
        });
        const imports = [...names].map(([path, name]) => `import * as ${name} from '${path}';`);
        return { code: [replaced, ...imports].join('\n'), map: null }; // each line stays where it was
      },
    },
    renderChunk(code) {
      const listings = code.match(LISTING)?.length ?? 0;
      if (listings !== 1) this.error(`Exports are listed in ${listings} places, not in one: has the bundler changed?`);
      return { code: code.replace(LISTING, 'for (var $1 of Object.keys($2))'), map: null };
    },
  };
}
