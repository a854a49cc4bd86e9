import { expect } from '@open-wc/testing';
import { defineOnce } from '../../src/elements/define-once.js';

class Own extends HTMLElement {
  static readonly version = '1.0.0';
}

describe('defineOnce', () => {
  const said: unknown[] = [];
  const original = console.error;
  before(() => void (console.error = (...texts: unknown[]) => void said.push(texts)));
  after(() => void (console.error = original));

  it('defines its tag also for a class that has another tag already, once and in silence', () => {
    customElements.define('own-tag', Own);
    defineOnce('once-tag', Own);
    defineOnce('once-tag', Own);
    expect(document.createElement('once-tag') instanceof Own).to.equal(true);
    expect(document.createElement('own-tag').constructor).to.equal(Own);
    expect(said).to.deep.equal([]);
  });
});
