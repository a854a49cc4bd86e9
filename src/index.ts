/** The door for pages: registers the tag, and exports the public names. */
import { defineEpassCard } from './pure.js';

export * from './pure.js';

defineEpassCard();
