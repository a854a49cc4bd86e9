/**
 * What the gate prints at its end: `tried: 342 fault cells, 14,065 hostile strings, …`.
 *
 * A test in a browser imports this file; a test in Node imports `tried` of `tools/tried.js` and calls it
 * the same way:
 *
 * ```ts
 * after(() => tried('race schedules', schedules));
 * ```
 *
 * Name the kind in the plural; equal names are added up over all files and browsers. Call it once a file
 * or a test, with what really ran.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** Notes that so many inputs of a kind were tried. */
export async function tried(what: string, count: number): Promise<void> {
  await executeServerCommand('tried', { what, count });
}
