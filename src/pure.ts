/** Everything of the browser half, with no tag registered. */
export * from './client.js';
export { EpassCardElement } from './elements/epass-card.js';
export { defineEpassCard } from './elements/define.js';
export { configureEpass, type EpassConfiguration } from './elements/configure.js';
export type { CardState } from './elements/card-states.js';
export type {
  EpassErrorDetail,
  EpassEventMap,
  EpassLoadDetail,
  EpassSearchDetail,
  EpassStatusChangeDetail,
  Place,
} from './elements/events.js';
export type { Strings } from './locale/strings.js';
