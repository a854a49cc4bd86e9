/** Renders. A control that is gone then leaves its focus to the heading or the sentence in its place, not the page. */
export function keepingFocus(root: ShadowRoot, render: () => void): void {
  const focused = root.activeElement;
  render();
  if (focused && !focused.isConnected) root.querySelector<HTMLElement>('[part=title], [part=message]')?.focus();
}
