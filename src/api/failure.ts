/**
 * Why a pass could not be shown. The list is closed:
 *
 * - `config`: the page set something up wrongly; only its developer can help
 * - `auth-required`: nobody is signed in at the partner any more
 * - `forbidden`: the server refuses this traveller or this page
 * - `not-found`: there is no such pass, or it is somebody else's
 * - `rate-limited`: too many requests; the server may say when to ask again
 * - `network`: no answer came through
 * - `timeout`: it took too long
 * - `unavailable`: the server is in trouble
 * - `redirected`: the API answered with a redirect, which is never followed
 * - `invalid-response`: the answer is not what the contract says
 * - `rejected`: the API understood and refused, with a number of its own
 * - `unsupported`: this browser lacks something that is needed
 */
export type FailureCode =
  | 'config'
  | 'auth-required'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'network'
  | 'timeout'
  | 'unavailable'
  | 'redirected'
  | 'invalid-response'
  | 'rejected'
  | 'unsupported';

/** For each code: may the same call succeed if it is simply made again? */
const RETRYABLE: ReadonlyMap<string, boolean> = new Map<FailureCode, boolean>([
  ['config', false],
  ['auth-required', false],
  ['forbidden', false],
  ['not-found', false],
  ['rate-limited', true],
  ['network', true],
  ['timeout', true],
  ['unavailable', true],
  ['redirected', false],
  ['invalid-response', false],
  ['rejected', false],
  ['unsupported', false],
]);

/** What is known of the answer behind a failure. */
export interface FailureFacts {
  /** HTTP status, where an answer came. */
  readonly status?: number;
  /** The `X-Request-ID` that was sent, for the server's log. */
  readonly requestId?: string;
  /** Not before this moment, by `performance.now()`, wants the server to be asked again. */
  readonly retryAt?: number;
}

/**
 * The only error that leaves this room. Its text is ours from end to end: no foreign message, no
 * `cause`, no token, no header, no address, because errors end up in consoles and in monitoring.
 */
export class EpassError extends Error {
  override readonly name = 'EpassError';
  /** What went wrong, from the closed list. */
  readonly code: FailureCode;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  /** HTTP status of the answer, where there was one. */
  declare readonly status?: number;
  /** The `X-Request-ID` of the call, where there was one. */
  declare readonly requestId?: string;
  /** When the server wants to be asked again at the earliest, by `performance.now()`, where it said so. */
  declare readonly retryAt?: number;
  /** One sentence for the page's developer. */
  readonly hint: string;

  constructor(code: FailureCode, hint: string, facts: FailureFacts = {}) {
    super(`${code}: ${hint}`);
    this.code = code;
    this.retryable = RETRYABLE.get(code) ?? false;
    this.hint = hint;
    if (facts.status !== undefined) this.status = facts.status;
    if (facts.requestId !== undefined) this.requestId = facts.requestId;
    if (facts.retryAt !== undefined) this.retryAt = facts.retryAt;
  }
}

/**
 * Whether a value is an `EpassError`, of this copy of the code or of another (`instanceof` fails
 * between two bundles and between a page and its frames).
 */
export function isEpassError(value: unknown): value is EpassError {
  if (typeof value !== 'object' || value === null) return false;
  const { name, code, retryable, hint } = value as Partial<EpassError>;
  return (
    name === 'EpassError' &&
    typeof code === 'string' &&
    RETRYABLE.has(code) &&
    typeof retryable === 'boolean' &&
    typeof hint === 'string'
  );
}

/** The same failure, with what is known of the answer behind it. */
export function withFacts(failure: EpassError, facts: FailureFacts): EpassError {
  return new EpassError(failure.code, failure.hint, facts);
}
