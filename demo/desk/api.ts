import type { DeskAccess } from '../partner/bank.js';

const TOKEN = '/api/bank/desk-token';

/** The E-pass API did not do what was asked. The message is for the page. */
export class RefusedError extends Error {}

/** Calls the E-pass API with the programme's token, which the demo's server lends: for a demo only. */
export class DeskApi {
  #access: Promise<DeskAccess> | undefined;

  /** The `data` of the answer. @throws RefusedError with what the API says. */
  async call(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<unknown> {
    const response = await this.#send(method, path, body);
    const answer = (await response.json().catch(() => ({}))) as { code?: unknown; data?: unknown; message?: unknown };
    if (answer.code === 0) return answer.data;
    if (response.status === 401) this.#access = undefined;
    const reason = typeof answer.message === 'string' ? answer.message : 'No reason was given.';
    throw new RefusedError(`Refused: ${reason} (HTTP ${response.status}, code ${String(answer.code)})`);
  }

  async #send(method: string, path: string, body: object | undefined): Promise<Response> {
    try {
      const { token, programId, api } = await (this.#access ??= borrow());
      const headers = {
        Authorization: `Bearer ${token}`,
        'X-Program-ID': programId,
        'X-Request-ID': crypto.randomUUID(),
        'Content-Type': 'application/json',
      };
      return await fetch(`${api}/${path}`, { method, headers, body: body ? JSON.stringify(body) : null });
    } catch {
      this.#access = undefined;
      throw new RefusedError('The sandbox cannot be reached.');
    }
  }
}

async function borrow(): Promise<DeskAccess> {
  const response = await fetch(TOKEN, { method: 'POST' });
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  return (await response.json()) as DeskAccess;
}
