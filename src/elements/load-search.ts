/** Loads the search panel and registers `<epass-search>`. A card does this when its panel is first opened. */
export async function loadSearch(): Promise<void> {
  const { defineEpassSearch } = await import('./define-search.js');
  defineEpassSearch();
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
