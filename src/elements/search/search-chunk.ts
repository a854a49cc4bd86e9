/** What an open search panel is made of: loaded on its first use. */
export { defineEpassSearch } from '../define-search.js';
export { openPanelView } from '../open-panel.view.js';
export { panelView } from './panel.view.js';
export { SearchController } from './search-controller.js';
export { searchStyles } from './search.styles.js';
