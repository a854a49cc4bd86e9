import { readTokenAnswer, type HeldToken } from '../api/token.js';

/** The answer of a token endpoint, field by field, each judged by the card's own reader. */
export interface TokenFields {
  /** A token that the card would take, or `null`. */
  readonly token: string | null;
  /** The field because of which the card would not take it. */
  readonly unusable: 'token' | 'token_type' | null;
  /** As it came, under either name. */
  readonly expiresIn: unknown;
  /** As it came: where it leads depends on the page. */
  readonly apiBase: unknown;
  /** Which of the names that are often taken for ours are there. */
  readonly mistaken: readonly string[];
}

const TOKEN = ['token', 'access_token'];
const MISTAKEN = [
  'accessToken', 'access', 'jwt', 'bearer', 'id_token', 'idToken', 'authToken', 'auth_token', 'Token', 'data', 'result',
  'payload', 'error', 'message', 'code',
];

/** Reads a body as the card does; `null` when it is not a JSON object. */
export function readAnswer(body: string | null): TokenFields | null {
  const answer = objectOf(body);
  if (!answer) return null;
  const token = held(pick(answer, TOKEN));
  const typed = held(pick(answer, [...TOKEN, 'token_type']));
  return {
    token: typed && typed.token,
    unusable: token ? (typed ? null : 'token_type') : 'token',
    expiresIn: 'expiresIn' in answer ? answer.expiresIn : answer.expires_in,
    apiBase: answer.apiBase,
    mistaken: MISTAKEN.filter((name) => Object.hasOwn(answer, name)),
  };
}

/** What the card would keep of an answer, if anything. */
function held(answer: object): HeldToken | null {
  try {
    return readTokenAnswer(answer, 0);
  } catch {
    return null;
  }
}

const pick = (answer: Record<string, unknown>, names: readonly string[]): object =>
  Object.fromEntries(names.filter((name) => Object.hasOwn(answer, name)).map((name) => [name, answer[name]]));

/** A JSON object, as one without a prototype. A parser's message quotes its input, so it is dropped. */
export function objectOf(text: string | null): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.assign(Object.create(null) as Record<string, unknown>, value);
  } catch {
    return null;
  }
}
