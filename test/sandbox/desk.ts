import assert from 'node:assert/strict';
import { SignJWT } from 'jose';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../demo/sandbox/index.js';
import { Refusal, type RefusalKind } from '../../demo/sandbox/invented.js';

/** The time of all tests until one of them moves it: 2026-01-01T00:00:00Z. */
export const START = Date.UTC(2026, 0, 1);

/** Programmes of the tests: all modules, lounge with coupon, lounge alone. */
export const programmes = {
  all: { allowedModules: [1, 3, 4] },
  'no-meals': { allowedModules: [1, 4] },
  lounges: { allowedModules: [1] },
};

const issuer = 'TEST-ISSUER';
const secret = 'a-secret-for-tests-that-is-long-enough';

/** What came back, with the parts of the envelope at hand. */
export interface Answer {
  status: number;
  code: unknown;
  data: Data;
  headers: Headers;
}

/** The fields that answers have, each in some of them. */
export interface Data {
  readonly status?: number;
  readonly module?: number;
  readonly orderId?: string;
  readonly ePassId?: string;
  readonly orderCreatedDate?: string;
  readonly orderCancelledDate?: string | null;
  readonly usageDate?: string | null;
  readonly usedUsages?: number;
  readonly resourceId?: string;
  readonly resourceName?: string;
  readonly passengers?: object;
  readonly extra?: {
    readonly ePassId?: string;
    readonly activationDate?: string;
    readonly expirationDate?: string;
    readonly firstName?: string;
    readonly lastName?: string;
    readonly availableUsages?: number;
    readonly usedUsages?: number;
    readonly allowedResources?: object;
    readonly allowedModules?: readonly number[];
    readonly city?: string;
    readonly countryOrRegion?: string;
    readonly loungeInfo?: object;
  };
  readonly orders?: readonly Data[];
  readonly language?: string;
  readonly pagination?: { readonly pageSize: number; readonly pageNumber: number; readonly totalNumber: number };
  readonly resources?: { readonly transportHubResources?: readonly Data[] };
  readonly locationInfo?: Readonly<Record<string, string>>;
  readonly transportHubs?: readonly Hub[];
  readonly imagesList?: readonly object[];
  readonly accessToken?: string;
  readonly expiresIn?: number;
}

/** A transport hub in an answer. */
export type Hub = Readonly<Record<string, string | number>>;

/** An order request that every rule allows, to be changed by one field at a time. */
export const order = {
  module: 0,
  clientUserId: '3EF5D065-76F8-4D3E-801A-B329D15F461A',
  extra: {
    firstName: 'Ana',
    lastName: 'Reis',
    expirationDate: '2028-12-31T23:59:59+00:00',
    availableUsages: 3,
    allowedResources: { resourceIds: [] as string[] },
  },
};

/** A sandbox with a clock, and a client of it that holds a valid token. */
export class Desk {
  now = START;
  readonly sandbox: Sandbox;

  constructor(options: SandboxOptions = {}) {
    const issuers = { [issuer]: { secret } };
    this.sandbox = createSandbox({ now: () => this.now, issuers, programmes, venues: 1500, ...options });
  }

  /** The headers that every call needs, with a token that holds for a minute. */
  async headers(): Promise<Record<string, string>> {
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setExpirationTime(Math.floor(this.now / 1000) + 60)
      .sign(new TextEncoder().encode(secret));
    return { Authorization: `Bearer ${token}`, 'X-Program-ID': 'all', 'Content-Type': 'application/json' };
  }

  async send(method: string, path: string, body?: unknown, more: Record<string, string> = {}): Promise<Answer> {
    const headers = { ...(await this.headers()), ...more };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    return answerOf(await this.sandbox.handle(new Request(`https://api.example/sandbox/api/v2/${path}`, init)));
  }

  /** Issues a pass; `extra` is laid over the valid order's. */
  async issue(word = 'crossModule', module = 0, extra: object = {}, top: object = {}): Promise<Answer> {
    const body = { ...order, module, ...top, extra: { ...order.extra, ...extra } };
    return this.send('POST', `orders/${word}/ePasses`, body);
  }

  /** Issues a pass that must succeed, and returns its order id and E-pass id. */
  async issued(word = 'crossModule', module = 0, extra: object = {}): Promise<{ orderId: string; ePassId: string }> {
    const { data } = succeeded(await this.issue(word, module, extra));
    return { orderId: data.orderId ?? '', ePassId: data.extra?.ePassId ?? '' };
  }

  async redeem(ePassId: string, word: string, more: object = {}): Promise<Answer> {
    const body = { dpId: ePassId, adultCount: 1, childCount: 0, ...more };
    return this.send('POST', `simulations/${word}/redemptions`, body);
  }

  async retrieve(orderId: string): Promise<Data> {
    return succeeded(await this.send('POST', 'orders/ePasses/search', { orderId })).data;
  }

  async cancel(orderId: string): Promise<Answer> {
    return this.send('PATCH', 'orders', { status: 3, orderId });
  }

  async usages(ePassId: string): Promise<readonly Data[]> {
    const { data } = succeeded(await this.send('POST', 'orders/ePasses', { ePassId }));
    return data.orders ?? assert.fail('no orders');
  }

  async resources(query: string): Promise<Data> {
    return succeeded(await this.send('GET', `resources?${query}`)).data;
  }

  /** The id of the first venue of a module at an airport. */
  async venueAt(iata: string, module: number): Promise<string> {
    const found = await this.resources(`module=${module}&iata=${iata}`);
    return found.resources?.transportHubResources?.[0]?.resourceId ?? assert.fail(`no venue at ${iata}`);
  }
}

/** Reads a response as JSON, if it has any. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = text === '' ? {} : (JSON.parse(text) as { code?: unknown; data?: Data });
  return { status: response.status, code: body.code, data: body.data ?? {}, headers: response.headers };
}

/** The answer, if it is a success in the documented envelope. */
export function succeeded(answer: Answer): Answer {
  assert.deepEqual([answer.status, answer.code], [200, 0]);
  return answer;
}

/** Fails unless the call was refused for this reason. */
export function refused(answer: Answer, kind: RefusalKind): void {
  const expected = new Refusal(kind);
  assert.deepEqual([answer.status, answer.code], [expected.status, expected.code], kind);
}
