/** What `epass-card/client` exports, without the readers of what a card loads on first use. */
export { createEpassClient, onSignOut, signOut } from './api/client.js';
export type {
  ClientOptions, EpassClient, PassId, ResourcePage, ResourceQuery, SearchPlace,
} from './api/client.js';
export type { TokenAnswer, TokenProvider, TokenReason } from './api/token.js';
export { trustOrigins } from './api/address.js';
export { EpassError, isEpassError } from './api/failure.js';
export type { FailureCode, FailureFacts } from './api/failure.js';
export { parsePass } from './api/wire.js';
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
