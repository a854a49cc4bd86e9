// @ts-check
/** Takes the white space out of the `html` and `css` templates of `src/` while Vite builds. */
import { minifyHTMLLiterals } from 'minify-literals';

/** @returns {import('vite').Plugin} */
export function minifyTemplates() {
  return {
    name: 'epass-card:minify-templates',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\/[^?]*\.ts$/ },
      async handler(code, id) {
        const minifyOptions = { minifyCSS: shrinkCss, keepClosingSlash: true }; // without it SVG shapes nest
        const result = await minifyHTMLLiterals(code, { fileName: id, minifyOptions });
        return result ? { code: result.code, map: result.map ? String(result.map) : null } : null;
      },
    },
  };
}

const GAP = '(?:\\s|/\\*(?:[^*]|\\*(?!/))*\\*/)'; // never past the end of a comment, however far it backtracks
const TOKEN = new RegExp([
  '"(?:\\\\[^]|[^"\\\\])*"',
  "'(?:\\\\[^]|[^'\\\\])*'",
  `(?:${GAP}*;)?${GAP}*(\\})${GAP}*`,
  `${GAP}*([{;,])${GAP}*`,
  `${GAP}+`,
].join('|'), 'g');

/**
 * Takes comments and white space that means nothing out of a style sheet, and touches nothing else.
 * The minifiers at hand know CSS by heart and drop what was invented after them.
 *
 * @param {string} css
 */
export function shrinkCss(css) {
  return css.replace(TOKEN, (token, brace, mark) => {
    if (/^["']/.test(token)) return token;
    return brace ?? mark ?? ' ';
  }).trim();
}
