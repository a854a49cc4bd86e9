import { EpassError } from './failure.js';

/**
 * Loads a part of the package on its first use. In the split build that is a file, which may be out of reach.
 *
 * @throws EpassError `network` when it cannot be loaded.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new EpassError('network', 'A file of epass-card could not be loaded: offline, CSP, or it is gone.');
  }
}
