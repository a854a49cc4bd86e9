/** Everything of the browser half, with no tag registered. */
export * from './exports.js';
export { parseResource } from './api/wire-resource.js';
export { parseUsages } from './api/wire-usage.js';
