import type { Evidence } from './evidence.js';

/** How a check ended. */
export type Result = 'pass' | 'warn' | 'fail' | 'skip';

/**
 * What a check makes of the evidence.
 *
 * `found` is printed, so nothing of an answer goes into it but numbers, and names from lists of our own:
 * an endpoint may put the token, the cookie or control characters anywhere.
 */
export interface Verdict {
  readonly result: Result;
  readonly found: string;
  /** The fix, where that of the check does not fit. */
  readonly fix?: string;
}

/** One line of the contract of a token endpoint. */
export interface Check {
  /** For `--json` and for talking about it. */
  readonly id: string;
  /** What holds when it passes. */
  readonly title: string;
  /** One line: what to do when it does not. */
  readonly fix: string;
  /** The section of docs/hosting.md that says more. */
  readonly see: string;
  /** Judges what was seen. */
  readonly judge: (evidence: Evidence) => Verdict;
}

/** It is as it should be. */
export const pass = (found: string): Verdict => ({ result: 'pass', found });
/** It could not be judged; `found` says why, and how it can be. */
export const skip = (found: string): Verdict => ({ result: 'skip', found });
/** It works, but something is likely to go wrong one day. */
export const warn = (found: string, fix?: string): Verdict => ({ result: 'warn', found, ...(fix && { fix }) });
/** The card will not work with it, or it is not safe. */
export const fail = (found: string, fix?: string): Verdict => ({ result: 'fail', found, ...(fix && { fix }) });
