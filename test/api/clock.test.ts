import { expect } from '@open-wc/testing';
import { createEpassClient, signOut } from '../../src/api/client.js';
import { anAnswer, failureOf, replace, restore, scene } from './support.js';

describe('now', () => {
  afterEach(restore);
  const headers = { date: 'Sun, 01 Feb 2026 00:00:00 GMT' };
  const serverTime = Date.UTC(2026, 1, 1);

  it('is the device\'s clock before any answer, and with a bad configuration', () => {
    for (const options of [{}, { tokenEndpoint: '/token' }, { apiBase: 'https://evil.test' }]) {
      signOut();
      const begun = Date.now();
      expect(createEpassClient(options).now()).to.be.within(begun, Date.now());
    }
  });

  it('is the clock of the API that answered, for each API origin (F-42)', async () => {
    const { client, ask, server } = await scene({ search: [anAnswer({ headers })] }, { origin: 'cross' });
    expect(client.now()).to.be.closeTo(Date.now(), 2000);
    await ask();
    expect(client.now()).to.be.closeTo(serverTime, 3000);
    const elsewhere = server.on('same');
    expect(createEpassClient(elsewhere).now()).to.be.closeTo(Date.now(), 3000);
    expect(createEpassClient({ apiBase: server.apiBase, tokenEndpoint: elsewhere.tokenEndpoint }).now())
      .to.be.closeTo(serverTime, 3000);
  });

  it('goes on when somebody sets the device\'s clock, and goes forward with a device that has slept (F-41)', async () => {
    const { client, ask } = await scene({ search: [anAnswer({ headers })] }, { origin: 'cross' });
    await ask();
    const { now } = Date;
    for (const [moved, by] of [[-86_400_000, 0], [86_400_000, 86_400_000]] as const) {
      replace(Date, 'now', () => now() + moved);
      expect(client.now()).to.be.closeTo(serverTime + by, 3000);
      restore();
    }
  });

  it('is read from failures too, and stays when the header is hidden or odd (M-9)', async () => {
    const { client, ask, server } = await scene({ search: [{ status: 404, headers }] }, { origin: 'cross' });
    await failureOf(ask());
    expect(client.now()).to.be.closeTo(serverTime, 3000);
    for (const answer of [anAnswer({ expose: '' }), anAnswer({ headers: { date: 'yesterday' } })]) {
      await server.script('search', [answer]);
      await ask({ fresh: true });
      expect(client.now()).to.be.closeTo(serverTime, 5000);
    }
  });
});
