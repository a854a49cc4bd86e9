import type { SearchHost } from './search-host.js';

/** Opens or closes the list of suggestions as its box says: above the page, where no box of that cuts it off. */
export function floatSuggestions({ renderRoot, isConnected, ownerDocument }: SearchHost, open: boolean): void {
  const list = renderRoot.querySelector<HTMLElement>('[popover]');
  if (!list || !isConnected || !ownerDocument.defaultView) return; // a document that is not shown has nothing above it
  list.togglePopover(open);
  if (open && isAstray(list)) list.popover = null; // from now on it is a box inside the panel
}

/** Whether it is not at its field: WebKit looks for that where it would be without the transforms of the page. */
function isAstray(list: HTMLElement): boolean {
  const at = list.getBoundingClientRect();
  const field = list.parentElement?.getBoundingClientRect() ?? at;
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < field.height / 2;
  const isBeside = isNear(at.left, field.left) || isNear(at.right, field.right);
  return !isBeside || !(isNear(at.top, field.bottom) || isNear(at.bottom, field.top));
}
