import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Connect, Plugin } from 'vite';
import { createEpassHost, toNodeListener } from '../src/host.js';
import { faultListener } from './gallery/faults.js';
import { programId } from './partner/back-office.js';
import { createBank } from './partner/bank.js';
import { Sessions } from './partner/sessions.js';
import { createStock } from './partner/stock.js';
import { demoIssuer } from './sandbox/index.js';
import { sandboxPlugin } from './sandbox/vite-plugin.js';

type Listener = (req: IncomingMessage, res: ServerResponse) => void;

/**
 * The servers behind the demo's pages, on Vite's development and preview servers:
 *
 * - `/epass/`: the host kit, as a partner mounts it
 * - `/api/bank/`: the partner's own server, which knows who is signed in
 * - `/sandbox/api/`: the E-pass API; the host kit reaches it over HTTP, like the real one
 * - `/api/faults/`: servers in trouble, for the gallery
 */
export function demoServer(): Plugin[] {
  const stock = createStock();
  const sessions = new Sessions();
  const mount = ({ middlewares }: { middlewares: Connect.Server }): void => {
    stock.fill();
    middlewares.use('/epass', epassListener(sessions));
    middlewares.use('/api/bank', toNodeListener(createBank(stock, sessions)));
    middlewares.use('/api/faults', faultListener);
  };
  const partner = { name: 'epass-card:demo', configureServer: mount, configurePreviewServer: mount };
  return [sandboxPlugin({ sandbox: stock.sandbox }), partner];
}

/** The host kit, made on the first call: only then is it known on which port the sandbox is. */
function epassListener(sessions: Sessions): Listener {
  let listener: Listener | undefined;
  return (req, res) => {
    listener ??= toNodeListener(
      createEpassHost({
        upstream: `${originOf(req)}/sandbox/api/v2`,
        programId,
        credentials: { issuer: demoIssuer.iss, secret: demoIssuer.secret },
        authenticate: (request) => sessions.travellerOf(request) ?? null,
        tokenSecret: crypto.randomUUID() + crypto.randomUUID(),
      }),
    );
    listener(req, res);
  };
}

/** This server's own address, as it is reached from this machine. */
function originOf({ socket }: IncomingMessage): string {
  const { localAddress = '', localPort = 0 } = socket;
  return `http://${localAddress === '::1' ? '[::1]' : '127.0.0.1'}:${localPort}`;
}
