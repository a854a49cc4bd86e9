/** The door for pages: registers the tags, and exports the public names. */
export * from './page.js';
export { parseResource } from './api/wire-resource.js';
export { parseUsages } from './api/wire-usage.js';
