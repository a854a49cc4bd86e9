import type { Pass } from './pass.js';

/** The number that marks a cross-module pass. It names no module and is never searched. */
export const CROSS_MODULE = 0;

/** Whether one counter of usages is shared by several modules. */
export function isCrossModule(pass: Pass): boolean {
  return pass.module === CROSS_MODULE;
}

/**
 * The modules that a pass may be used in, in the order of the API and without repeats.
 * A cross-module pass that names none allows none.
 */
export function modulesOf(pass: Pass): readonly number[] {
  const modules = isCrossModule(pass) ? (pass.allowedModules ?? []) : [pass.module];
  return [...new Set(modules)].filter((module): module is number => module !== null && module > 0);
}
