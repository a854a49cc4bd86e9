/** Every HTTP status, other than 200, that the host answers with. */
export type FailureStatus = keyof typeof sentences;

const sentences = {
  400: 'The request is not one that this service understands.',
  401: 'Nobody is signed in.',
  403: 'This service answers its own pages only.',
  404: 'Not found.',
  405: 'This method is not available here.',
  408: 'The request took too long.',
  413: 'The request is too large.',
  415: 'The request must be JSON.',
  429: 'Too many requests.',
  500: 'Something went wrong.',
  502: 'The E-pass service is not available.',
  504: 'The E-pass service took too long.',
} as const;

const always = {
  'Content-Type': 'application/json; charset=utf-8',
  'Cache-Control': 'no-store',
  Vary: 'Authorization, Cookie, Origin, Sec-Fetch-Site, X-Requested-With',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * A reason to stop, thrown from anywhere and answered at the door.
 * It knows a status and headers only: the text of an answer is never more than our fixed sentence.
 */
export class Refusal extends Error {
  readonly status: FailureStatus;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: FailureStatus, headers: Readonly<Record<string, string>> = {}) {
    super(sentences[status]);
    this.status = status;
    this.headers = headers;
  }
}

/** An answer with a JSON body and the headers that every answer of the host carries. */
export function jsonAnswer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...headers, ...always } });
}

/**
 * The API's data in its envelope.
 *
 * @throws Refusal 502 for data that is nested too deeply to be written again
 */
export function dataAnswer(data: object): Response {
  try {
    return jsonAnswer(200, { code: 0, data });
  } catch {
    throw new Refusal(502);
  }
}

/** The answer for a refusal: `{"code": <HTTP status>, "message": <fixed sentence>}`. */
export function refusalAnswer({ status, headers }: Refusal): Response {
  return jsonAnswer(status, { code: status, message: sentences[status] }, headers);
}
