import type { Usage } from '../pass/usage.js';

/** How many visits are listed at once; the rest comes a page at a time. */
export const VISITS_A_PAGE = 20;

/** The past visits of a pass: not wanted, on their way, there, or not to be had. */
export type UsageLogState =
  | { readonly kind: 'off' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'listed'; readonly usages: readonly Usage[] }
  | { readonly kind: 'missing' };

/** Nobody asked for it, or what it takes is not here yet. */
export const NO_LOG: UsageLogState = { kind: 'off' };
