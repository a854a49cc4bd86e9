import { expect } from '@open-wc/testing';
import { SharedListeners } from '../../src/elements/shared-listeners.js';

interface Member {
  heard(): void;
}

describe('SharedListeners', () => {
  let heard: string[];
  let listeners: SharedListeners<Member>;
  const member = (heard: () => void = () => undefined): Member => ({ heard });

  beforeEach(() => {
    heard = [];
    listeners = new SharedListeners<Member>(() => {
      heard.push('begin');
      return () => heard.push('end');
    });
  });

  it('listens once for all, until the last has left', () => {
    const [one, other] = [member(), member()];
    listeners.join(one);
    listeners.join(other);
    listeners.leave(one);
    expect(heard).to.deep.equal(['begin']);
    listeners.leave(other);
    listeners.leave(other);
    expect(heard).to.deep.equal(['begin', 'end']);
    listeners.join(one);
    expect(heard).to.deep.equal(['begin', 'end', 'begin']);
  });

  it('tells each member, also when one before it throws, and reports that', () => {
    const { queueMicrotask } = globalThis;
    const reports: (() => void)[] = [];
    globalThis.queueMicrotask = (report) => void reports.push(report);
    let told = 0;
    listeners.join(member(() => {
      throw new TypeError('of a member');
    }));
    listeners.join(member(() => (told += 1)));
    listeners.tell((it) => it.heard());
    globalThis.queueMicrotask = queueMicrotask;
    expect(told).to.equal(1);
    expect(reports).to.have.length(1);
    expect(reports[0]).to.throw('of a member');
  });

  it('tells nobody who has left', () => {
    let told = 0;
    const one = member(() => (told += 1));
    listeners.join(one);
    listeners.tell((it) => it.heard());
    listeners.leave(one);
    listeners.tell((it) => it.heard());
    expect(told).to.equal(1);
  });
});
