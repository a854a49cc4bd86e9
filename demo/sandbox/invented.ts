/**
 * Everything that this sandbox answers without a document behind it.
 *
 * The public documents leave gaps: error bodies, the token answer, some shapes and limits. A sandbox must
 * answer something there, and this file is the one place where it does. A client that depends on any of it
 * depends on an invention. Whatever is not here follows a documented sentence, and a test quotes it.
 */

/** Why a call was refused: HTTP status, a number of our own within it, and a sentence. All invented. */
const refusals = {
  'bad-json': [400, 1, 'The body is not a JSON object.'],
  'field-invalid': [400, 2, 'A field is missing or has the wrong form'],
  'parameter-invalid': [400, 3, 'A query parameter is missing or has the wrong form'],
  'programme-missing': [400, 4, 'The header X-Program-ID is missing.'],
  'place-filters': [400, 5, 'Geolocation, hub, airport, city and country exclude each other.'],
  'language-unsupported': [400, 6, 'This language is not supported; ask for en-US.'],
  'one-identifier': [400, 7, 'Give exactly one of orderId and ePassId.'],
  'token-missing': [401, 1, 'A bearer token is needed.'],
  'token-invalid': [401, 2, 'The token is not valid.'],
  'token-expired': [401, 3, 'The token has expired.'],
  'client-unknown': [401, 4, 'The client id or its secret is wrong.'],
  'programme-unknown': [403, 1, 'This programme is not known.'],
  'path-unknown': [404, 1, 'There is nothing at this path.'],
  'order-not-found': [404, 2, 'No such order in this programme.'],
  'resource-not-found': [404, 3, 'No such resource in this language.'],
  'hub-not-found': [404, 4, 'No such transport hub in this language.'],
  'transaction-not-found': [404, 5, 'No such transaction for this pass.'],
  'method-not-allowed': [405, 1, 'This path knows only'],
  'already-cancelled': [409, 1, 'It is cancelled already, which is final.'],
  'body-too-large': [413, 1, 'The body is larger than 64 KiB.'],
  'not-json': [415, 1, 'Send application/json.'],
  'name-mismatch': [422, 1, 'This clientUserId is bound to another name.'],
  'activation-in-past': [422, 2, 'activationDate is earlier than now.'],
  'validity-empty': [422, 3, 'expirationDate is not after the activation.'],
  'one-restriction': [422, 4, 'Give only one of resourceIds, iata and countryOrRegion.'],
  'module-mismatch': [422, 5, 'The module is not that of the path.'],
  'module-not-in-programme': [422, 6, 'The programme does not have this module.'],
  'pass-cancelled': [422, 11, 'The E-pass is cancelled.'],
  'pass-not-active': [422, 12, 'The E-pass is not active yet.'],
  'pass-expired': [422, 13, 'The E-pass has expired.'],
  'pass-used-up': [422, 14, 'Not enough usages are left.'],
  'module-not-allowed': [422, 15, 'The E-pass does not cover this module.'],
  'outside-restriction': [422, 16, 'The E-pass may not be used at this venue.'],
  fault: [500, 1, 'The sandbox failed.'],
} as const satisfies Record<string, readonly [status: number, number: number, message: string]>;

/** The reasons that the sandbox knows to refuse a call. */
export type RefusalKind = keyof typeof refusals;

/** A call that is refused. `subject` names the field at fault or the methods that are known, never a value sent. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly subject: string | undefined;
  readonly status: number;
  readonly code: number;

  constructor(kind: RefusalKind, subject?: string) {
    const [status, number, message] = refusals[kind];
    super(subject === undefined ? message : `${message}: ${subject}.`);
    this.kind = kind;
    this.subject = subject;
    this.status = status;
    this.code = status * 100 + number;
  }

  /** The error body. Documented is only that `code` is 0 on success; the rest is invented. */
  toBody(): { code: number; message: string } {
    return { code: this.code, message: this.message };
  }
}

/** Refuses the call. */
export function refuse(kind: RefusalKind, subject?: string): never {
  throw new Refusal(kind, subject);
}

/** `data` of `POST /v2/auth/token`: only the lifetime of one hour is documented, no field name is. */
export function tokenAnswer(token: string, lifetimeInSeconds: number): object {
  return { accessToken: token, tokenType: 'Bearer', expiresIn: lifetimeInSeconds };
}

/** `data` of the usage order list; the item is known second-hand, the frame is invented: newest first, no paging. */
export function usageListAnswer<T>(orders: readonly T[]): { orders: readonly T[] } {
  return { orders };
}

/** Paging without a word in the documents: 10 is their example, 100 is ours. */
export const paging = { defaultSize: 10, largestSize: 100 } as const;

/**
 * The venue of a simulated redemption that names none, by module. Documented is that lounge simulations
 * are always at N00012, a lounge in Hong Kong; the other two are ours, at the same airport.
 */
export const simulationVenues: ReadonlyMap<number, string> = new Map([
  [1, 'N00012'],
  [3, 'R00001'],
  [4, 'R00002'],
]);

/** How many usages a visit takes. One usage is one person; that a child counts like an adult is invented. */
export function usagesOf(adultCount: number, childCount: number): number {
  return adultCount + childCount;
}

/** When a pass without `activationDate` says it became active: the time of issue. Null would be as plausible. */
export function immediateActivation(issuedAt: number): number {
  return issuedAt;
}

/** Order status of a pass: 2 only once nothing is left. A partly used pass is nowhere shown. */
export function orderStatusOf(pass: { cancelledAt: number | null; availableUsages: number }): number {
  if (pass.cancelledAt !== null) return 3;
  return pass.availableUsages === 0 ? 2 : 1;
}

/** `ePassStatus`: 1 is the only value in any document, also on used passes, so it is the only one here. */
export const ePassStatus = 1;

/** The language that an answer names when it had to fall back to English. */
export const fallbackLanguage = 'en-US';

/** `fallbackAllowed` when it is not given. */
export const fallbackByDefault = false;

/** The unit of `radius` in kilometres; the documents name none. */
export const radiusUnitInKilometres = 1;
