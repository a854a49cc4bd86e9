import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'epass-card';
import type { EpassEventMap } from 'epass-card';

/** Two passes of the traveller, one at a time. */
@Component({
  selector: 'app-pass',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Your airport passes</h1>
    <button type="button" id="other" (click)="showOther()">Show the other pass</button>
    <epass-card
      [attr.order-id]="orderId()"
      token-endpoint="/epass/token"
      [strings]="strings"
      (epass-load)="handleLoad($event)"
      (epass-search)="handleSearch($event)"
    ></epass-card>
    <p>Loaded: <output id="loaded">{{ loaded() }}</output></p>
    <p>Search: <output id="search">{{ search() }}</output></p>
  `,
  styleUrl: './pass.component.css',
})
export class PassComponent {
  readonly strings = { passTitleAny: 'Larkmoor travel pass' };
  readonly orderId = signal('DP00000000000001');
  readonly loaded = signal('');
  readonly search = signal('');

  showOther(): void {
    this.orderId.update((it) => (it === 'DP00000000000001' ? 'DP00000000000002' : 'DP00000000000001'));
  }

  handleLoad({ detail }: EpassEventMap['epass-load']): void {
    this.loaded.set(`${detail.pass.firstName}, ${detail.status}`);
  }

  handleSearch(event: EpassEventMap['epass-search']): void {
    event.preventDefault(); // the page has a search of its own
    this.search.set(`Service ${event.detail.module}`);
  }
}
