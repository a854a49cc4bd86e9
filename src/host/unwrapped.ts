import { isRecord } from './body.js';

/** What the log says when the handler is called with something else than a web `Request`. */
export const NO_REQUEST =
  'The host was called with something that is no web Request. For node:http, Express and Vite wrap it: ' +
  'toNodeListener(epass). Elsewhere hand it the Request.';

/** By what it can do: a `Request` may be of another realm or of a framework's own making. */
export function isWebRequest(value: unknown): value is Request {
  return isRecord(value) && isRecord(value.headers) && typeof value.headers.get === 'function';
}

/**
 * Node's servers and Express call with a request and a response of their own, and look at nothing that is answered.
 * Their response is ended with the answer, so that no browser waits for it.
 *
 * @param response what came beside the request, which may be anything
 */
export async function endNodeResponse(response: unknown, answer: Response): Promise<void> {
  if (!isNodeResponse(response) || response.headersSent) return;
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.clone().text());
}

interface NodeResponse {
  readonly headersSent: boolean;
  writeHead(status: number, headers: Record<string, string>): void;
  end(body: string): void;
}

function isNodeResponse(value: unknown): value is NodeResponse {
  return isRecord(value) && typeof value.writeHead === 'function' && typeof value.end === 'function';
}
