/**
 * `epass-card/client`: E-passes without any DOM. Client, token source, parsing, and the rules of a pass and its venues.
 */
export { createEpassClient, onSignOut, signOut } from './api/client.js';
export type {
  ClientOptions, EpassClient, PassId, ResourcePage, ResourceQuery, SearchPlace,
} from './api/client.js';
export type { TokenAnswer, TokenProvider, TokenReason } from './api/token.js';
export { trustOrigins } from './api/address.js';
export { EpassError, isEpassError } from './api/failure.js';
export type { FailureCode, FailureFacts } from './api/failure.js';
export { parsePass } from './api/wire.js';
export { parseResource } from './api/wire-resource.js';
export { parseUsages } from './api/wire-usage.js';
export { apiLanguage } from './api/language.js';
export type { Pass } from './pass/pass.js';
export type { Resource } from './pass/resource.js';
export { isWithin } from './pass/resource.js';
export type { Usage } from './pass/usage.js';
export type { Restriction } from './pass/restriction.js';
export * from './pass/instant.js';
export * from './pass/status.js';
export * from './pass/module.js';
export * from './pass/explain.js';
