/**
 * `epass-card/client`: E-passes without any DOM. Client, token source, parsing, and the rules of a pass and its venues.
 */
export * from './client-core.js';
export { parseResource } from './api/wire-resource.js';
export { parseUsages } from './api/wire-usage.js';
