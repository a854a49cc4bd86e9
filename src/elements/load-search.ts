import type { OpenPanel } from './open-panel.view.js';

/** Loads the search panel and registers `<epass-search>`. */
export async function loadSearch(): Promise<void> {
  await loadPanelView();
}

/** Loads and registers it when a card's panel is first opened, and gives the card's view of it. */
export async function loadPanelView(): Promise<OpenPanel['view']> {
  const { defineEpassSearch, openPanelView } = await import('./define-search.js');
  defineEpassSearch();
  return openPanelView;
}

/** Loads the panel for a page whose markup uses `<epass-search>` on its own. */
export function loadSearchWhereUsed(): void {
  if (typeof document === 'undefined') return;
  const look = (): void => {
    if (document.querySelector('epass-search')) loadSearch().catch(() => undefined); // the browser tells of the file
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look, { once: true });
  else look();
}
