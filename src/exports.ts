/** What all doors with elements share, without what a card loads on first use. */
export * from './client-core.js';
export { EpassCardElement } from './elements/epass-card.js';
export { defineEpassCard } from './elements/define.js';
export { configureEpass, type EpassConfiguration } from './elements/configure.js';
export type { CardState } from './elements/card-states.js';
export { defineEpassSearch } from './elements/define-search.js';
export { EpassSearchElement } from './elements/epass-search.js';
export type {
  EpassErrorDetail,
  EpassEventMap,
  EpassLoadDetail,
  EpassSearchDetail,
  EpassSelectDetail,
  EpassStatusChangeDetail,
  Place,
} from './elements/events.js';
export type { Strings } from './locale/strings.js';
