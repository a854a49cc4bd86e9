export { createEpassHost, type EpassHandler } from './host/gateway.js';
export { toNodeListener } from './host/node.js';
export type { EpassHostOptions, ProgrammeCredentials } from './host/options.js';
