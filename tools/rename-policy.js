// @ts-check
/**
 * Gives the Trusted Types policy of the Lit that we bundle a name of its own. A page that has a Lit too
 * and allows `trusted-types lit-html` once would otherwise refuse ours, and the element would never be
 * defined; and a page can allow `trusted-types epass-card` without allowing every Lit.
 */
const POLICY = /(\.createPolicy\(\s*)(["'`])lit-html\2/g;

/** The file of Lit, for production or development, that makes the policy. */
export const LIT_HTML = /\/lit-html\/(?:development\/)?lit-html\.js$/;

/**
 * The code with the policy's new name, and how often that was to be done.
 *
 * @param {string} code
 * @returns {{ code: string, renamed: number }}
 */
export function withPolicyRenamed(code) {
  let renamed = 0;
  const renamedCode = code.replace(POLICY, (_, call) => {
    renamed += 1;
    return `${call}"epass-card"`;
  });
  return { code: renamedCode, renamed };
}

/**
 * A page may make a policy of one name once. So a second copy of ours, on a page where the tag is taken, makes
 * none: it renders nothing.
 *
 * @param {string} code
 */
const onlyOnce = (code) => code.replace(
  /([\w$]+)(\.createPolicy\(\s*"epass-card")/,
  '(globalThis.customElements?.get("epass-card") ? { createPolicy() {} } : $1)$2',
);

/** @returns {import('vite').Plugin} */
export function renamePolicy() {
  let renamed = 0;
  return {
    name: 'epass-card:rename-policy',
    apply: 'build',
    buildStart() {
      renamed = 0;
    },
    transform: {
      filter: { id: LIT_HTML },
      handler(code) {
        const result = withPolicyRenamed(code);
        renamed += result.renamed;
        return { code: onlyOnce(result.code), map: null };
      },
    },
    buildEnd(error) {
      if (!error && renamed !== 1) {
        this.error(`Lit's Trusted Types policy was renamed ${renamed} times instead of once: has Lit changed?`);
      }
    },
  };
}
