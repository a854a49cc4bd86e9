/** What the visits so far take: loaded with the first list. */
export { historyView } from './history.view.js';
export { UsageLog } from './usage-log.js';
