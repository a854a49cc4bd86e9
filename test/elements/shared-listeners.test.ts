import { expect } from '@open-wc/testing';
import { SharedListeners } from '../../src/elements/shared-listeners.js';

interface Member {
  heard(): void;
}

describe('SharedListeners', () => {
  let addListeners: string[];
  let circle: SharedListeners<Member>;
  const member = (heard: () => void = () => undefined): Member => ({ heard });

  beforeEach(() => {
    addListeners = [];
    circle = new SharedListeners<Member>(() => {
      addListeners.push('begin');
      return () => addListeners.push('end');
    });
  });

  it('listens once for all, until the last has left', () => {
    const [one, other] = [member(), member()];
    circle.join(one);
    circle.join(other);
    circle.leave(one);
    expect(addListeners).to.deep.equal(['begin']);
    circle.leave(other);
    circle.leave(other);
    expect(addListeners).to.deep.equal(['begin', 'end']);
    circle.join(one);
    expect(addListeners).to.deep.equal(['begin', 'end', 'begin']);
  });

  it('tells each member, also when one before it throws, and reports that', () => {
    const { queueMicrotask } = globalThis;
    const reports: (() => void)[] = [];
    globalThis.queueMicrotask = (report) => void reports.push(report);
    let told = 0;
    circle.join(member(() => {
      throw new TypeError('of a member');
    }));
    circle.join(member(() => (told += 1)));
    circle.tell((it) => it.heard());
    globalThis.queueMicrotask = queueMicrotask;
    expect(told).to.equal(1);
    expect(reports).to.have.length(1);
    expect(reports[0]).to.throw('of a member');
  });

  it('tells nobody who has left', () => {
    let told = 0;
    const one = member(() => (told += 1));
    circle.join(one);
    circle.tell((it) => it.heard());
    circle.leave(one);
    circle.tell((it) => it.heard());
    expect(told).to.equal(1);
  });
});
