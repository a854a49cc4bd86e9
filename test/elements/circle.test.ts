import { expect } from '@open-wc/testing';
import { Circle } from '../../src/elements/circle.js';

interface Member {
  heard(): void;
}

describe('Circle', () => {
  let listening: string[];
  let circle: Circle<Member>;
  const member = (heard: () => void = () => undefined): Member => ({ heard });

  beforeEach(() => {
    listening = [];
    circle = new Circle<Member>(() => {
      listening.push('begin');
      return () => listening.push('end');
    });
  });

  it('listens once for all, until the last has left', () => {
    const [one, other] = [member(), member()];
    circle.join(one);
    circle.join(other);
    circle.leave(one);
    expect(listening).to.deep.equal(['begin']);
    circle.leave(other);
    circle.leave(other);
    expect(listening).to.deep.equal(['begin', 'end']);
    circle.join(one);
    expect(listening).to.deep.equal(['begin', 'end', 'begin']);
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
