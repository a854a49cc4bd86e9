import { EpassError } from './failure.js';

/**
 * Loads a chunk of the package on its first use. In the split build that is a file, which may be out of reach.
 *
 * @throws EpassError `network` when it cannot be loaded.
 */
export async function loadChunk<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new EpassError('network', 'A file of epass-card could not be loaded: offline, CSP, or it is gone.');
  }
}

/** Loads a chunk once: a second `import()` of it would take a task of its own, also when it is there. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let chunk: T | undefined;
  return async () => (chunk ??= await loadChunk(load));
}

/** How venues are asked for. @throws EpassError `network` when it cannot be loaded. */
export const loadVenues = once(() => import('./resources.js'));
/** How the visits so far are asked for. @throws EpassError `network` when it cannot be loaded. */
export const loadUsageList = once(() => import('./usage-list.js'));
