import { FetchingCard } from './fetching-card.js';
import { sentencesOf, type Order } from './pass-data.js';

/** A card put together from the components of a library; `data-text` names the sentence of an element. */
export function definePeer(tag: string, markup: string): void {
  const template = document.createElement('template');
  template.innerHTML = markup;

  customElements.define(tag, class extends FetchingCard {
    protected override showSkeleton(): void {
      this.textContent = '…';
    }

    protected override showOrder(order: Order): void {
      if (!this.firstElementChild) this.replaceChildren(document.importNode(template.content, true));
      const it = sentencesOf(order);
      const said: Record<string, string> = {
        status: it.statusText, left: it.left, spent: it.spent, holder: it.holder, id: it.maskedId, from: it.from, until: it.until,
      };
      for (const element of this.querySelectorAll<HTMLElement>('[data-text]')) {
        element.textContent = said[element.dataset.text ?? ''] ?? '';
      }
      const { availableUsages, usedUsages } = order.extra;
      const meter = this.querySelector<HTMLElement & { value: number }>('[data-meter]');
      if (meter) meter.value = (usedUsages / (availableUsages + usedUsages)) * Number(meter.dataset.meter);
      const controls = [...this.querySelectorAll<HTMLElement>('[data-control]')];
      it.modules.forEach(({ label }, at) => controls[at]?.replaceChildren(label));
    }

    protected override showFailure(): void {
      this.textContent = 'The pass could not be loaded.';
    }

    protected override showTheme(theme: string): void {
      this.className = theme;
    }
  });
}
