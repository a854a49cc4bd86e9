// @ts-check
/** The failure codes, read from the source that defines them: they are a type, and no manifest knows types. */

/** @typedef {{ code: string, meaning: string, retryable: boolean }} Failure */

/**
 * @param {string} source of `src/api/failure.ts`
 * @returns {Failure[]} in the order of the type
 * @throws when a code has no line in the comment, or does not say whether a retry may help
 */
export function failureCodes(source) {
  const [, union = ''] = /export type FailureCode =([^;]+);/.exec(source) ?? [];
  const meanings = new Map([...source.matchAll(/^ \* - `([\w-]+)`: (.+)$/gm)].map((it) => [it[1], it[2]]));
  const retryable = new Map([...source.matchAll(/^ {2}\['([\w-]+)', (true|false)\],$/gm)].map((it) => [it[1], it[2]]));
  return [...union.matchAll(/'([\w-]+)'/g)].map(([, code = '']) => {
    const meaning = meanings.get(code);
    const retry = retryable.get(code);
    if (!meaning || !retry) throw new Error(`FailureCode: nothing says what "${code}" means, or whether to retry.`);
    return { code, meaning, retryable: retry === 'true' };
  });
}
