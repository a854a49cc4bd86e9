/** What an open search panel is made of: loaded on its first use. */
export { defineEpassSearch } from '../define-search.js';
export { openPanelView } from '../open-panel.view.js';
export { panelView } from './panel.view.js';
export { SearchDesk } from './search-desk.js';
export { searchStyles } from './search.styles.js';
