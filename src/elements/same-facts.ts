/** Whether two lists hold the same values, one by one. */
export const sameFacts = (these: readonly unknown[], those: readonly unknown[]): boolean =>
  these.length === those.length && these.every((fact, at) => Object.is(fact, those[at]));
