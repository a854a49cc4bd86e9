import type { BankSession } from '../partner/bank.js';

export type { BankSession } from '../partner/bank.js';

const ADDRESS = '/api/bank/session';

/** Who is signed in at the bank, and which passes they have. */
export async function readSession(): Promise<BankSession> {
  return read(await fetch(ADDRESS));
}

/** Signs a traveller in at the bank, or with `null` whoever is signed in out. */
export async function signIn(clientUserId: string | null): Promise<BankSession> {
  const headers = { 'Content-Type': 'application/json' };
  return read(await fetch(ADDRESS, { method: 'POST', headers, body: JSON.stringify({ clientUserId }) }));
}

async function read(response: Response): Promise<BankSession> {
  if (!response.ok) throw new Error(`The bank answered ${response.status}.`);
  return (await response.json()) as BankSession;
}
