import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { callAsProgramme, programId } from '../partner/back-office.js';
import { createSandbox, demoIssuer, type Sandbox } from '../sandbox/index.js';
import { sandboxListener } from '../sandbox/vite-plugin.js';
import { TRAVELLER } from './servers/sessions.js';

/** The E-pass API of the examples, over HTTP, and what a server needs to know of it. */
export interface ExampleSandbox {
  readonly env: Readonly<Record<string, string>>;
  stop(): void;
}

/** Midnight, UTC, of a day to come. */
function morning(daysFromNow: number): string {
  return `${new Date(Date.now() + daysFromNow * 86_400_000).toISOString().slice(0, 10)}T00:00:00+00:00`;
}

type Kind = { readonly word: string; readonly module: number };

async function issue(sandbox: Sandbox, kind: Kind, facts: object, clientUserId = TRAVELLER): Promise<void> {
  const holder = { firstName: 'Mei-Ling', lastName: 'Ashworth' };
  const extra = { ...holder, expirationDate: morning(300), allowedResources: { resourceIds: [] }, ...facts };
  const order = { module: kind.module, clientUserId, extra };
  await callAsProgramme(sandbox, 'POST', `orders/${kind.word}/ePasses`, order);
}

/**
 * Starts an E-pass API with two passes of one traveller: `DP00000000000001`, active in every service, and
 * `DP00000000000002`, for a lounge next month.
 */
export async function startSandbox(): Promise<ExampleSandbox> {
  const sandbox = createSandbox();
  await issue(sandbox, { word: 'crossModule', module: 0 }, { availableUsages: 3 });
  await issue(sandbox, { word: 'lounges', module: 1 }, { availableUsages: 1, activationDate: morning(30) });
  await issue(sandbox, { word: 'lounges', module: 1 }, { availableUsages: 1 }, 'SOMEBODY-ELSE');
  const api = createServer(sandboxListener(sandbox)).listen(0, '127.0.0.1');
  await once(api, 'listening');
  return {
    env: {
      EPASS_UPSTREAM: `http://127.0.0.1:${(api.address() as AddressInfo).port}/v2`,
      EPASS_PROGRAM_ID: programId,
      EPASS_ISSUER: demoIssuer.iss,
      EPASS_SECRET: demoIssuer.secret,
      EPASS_TOKEN_SECRET: crypto.randomUUID() + crypto.randomUUID(),
    },
    stop: () => {
      api.closeAllConnections();
      api.close();
    },
  };
}
