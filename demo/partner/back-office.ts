import { demoClient, demoProgrammes, type Sandbox } from '../sandbox/index.js';

/** The programme that the bank has with the E-pass API. */
export const programId: string = Object.keys(demoProgrammes)[0] ?? '';

/** A token of the programme, from the API's own endpoint; good for an hour. */
export async function programmeToken(sandbox: Sandbox): Promise<string> {
  const data = await send(sandbox, 'POST', 'auth/token', { ...demoClient });
  const token: unknown = field(data, 'accessToken');
  if (typeof token !== 'string') throw new TypeError('The sandbox answered no token.');
  return token;
}

/** Calls the E-pass API as the bank's back office does, and answers the `data` of its envelope. */
export async function callAsProgramme(
  sandbox: Sandbox,
  method: 'POST' | 'PATCH',
  path: string,
  body: object,
): Promise<unknown> {
  return send(sandbox, method, path, body, { Authorization: `Bearer ${await programmeToken(sandbox)}` });
}

/** A field of a JSON object, or undefined. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

async function send(
  sandbox: Sandbox,
  method: string,
  path: string,
  body: object,
  more: Record<string, string> = {},
): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json', 'X-Program-ID': programId, ...more };
  const request = new Request(`http://localhost/v2/${path}`, { method, headers, body: JSON.stringify(body) });
  const answer: unknown = await (await sandbox.handle(request)).json();
  if (field(answer, 'code') === 0) return field(answer, 'data');
  throw new Error(`The sandbox refused ${method} ${path}: ${String(field(answer, 'message'))}`);
}
