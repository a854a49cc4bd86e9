/**
 * Why no answer came. `timeout` also means an answer that did not end in time, `issuer` a certificate that nobody known
 * has signed, and `plain` http where https was asked for.
 */
export type Loss = 'timeout' | 'name' | 'port' | 'refused' | 'plain' | 'issuer' | 'certificate' | 'cut';

/** What came back of one request, as far as it is looked at. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The whole body as text; `null` when it is longer than the card would read. */
  readonly body: string | null;
  /** From sending the request to the end of the answer, in milliseconds. */
  readonly took: number;
  /** When the head of the answer came, by this machine's clock. */
  readonly at: number;
}

/** An answer, or why there is none. */
export type Outcome = Answer | { readonly lost: Loss };

/** One request. It is sent with these headers and without any state of an earlier one. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The most bytes to read of the answer. */
  readonly cap: number;
  /** Milliseconds for the whole of it. */
  readonly limit: number;
}

/** Makes a request. No redirect is followed, and a server that sends without end is left at the cap. */
export async function call({ method, url, headers, body, cap, limit }: Call): Promise<Outcome> {
  const signal = AbortSignal.timeout(limit);
  const begun = performance.now();
  try {
    const response = await fetch(url, { method, headers, body: body ?? null, redirect: 'manual', signal });
    const at = Date.now();
    const text = await textOf(response, cap);
    return { status: response.status, headers: response.headers, body: text, took: performance.now() - begun, at };
  } catch (error) {
    return { lost: signal.aborted ? 'timeout' : lossOf(error) };
  }
}

async function textOf(response: Response, cap: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > cap) return null; // leaving the loop ends the connection
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks)); // as the card: without a byte order mark
}

/** What OpenSSL says of bytes that are no TLS, as a code or, behind `EPROTO`, in the message. */
const NO_TLS = /wrong.version.number|packet.length.too.long/i;
const NO_ISSUER = /SELF_SIGNED|^UNABLE_TO_(GET_ISSUER|VERIFY_LEAF)/;

/** Nothing of it is printed: the message of a network error may quote what the server sent. */
function lossOf(error: unknown): Loss {
  const cause = error instanceof Error ? error.cause : undefined;
  const message = cause instanceof Error ? cause.message : '';
  if (message === 'bad port') return 'port';
  const code = codeOf(cause);
  if (NO_TLS.test(code === 'EPROTO' ? message : code)) return 'plain';
  if (NO_ISSUER.test(code)) return 'issuer';
  if (/^(ENOTFOUND|EAI_)/.test(code)) return 'name';
  if (code === 'ECONNREFUSED') return 'refused';
  if (/CERT|UNABLE_TO|^ERR_(SSL|TLS)|^EPROTO/.test(code)) return 'certificate';
  return code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT' ? 'timeout' : 'cut';
}

function codeOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : '';
}
