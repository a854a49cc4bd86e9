import { EpassError } from './failure.js';
import { own } from './wire-value.js';

/** The refusal that an envelope holds, if it holds one. The number is in the hint, the server's text never. */
export function rejectionIn(body: unknown): EpassError | null {
  if (!isEnvelope(body) || body.code === 0) return null;
  return new EpassError('rejected', `The E-pass API refused with code ${body.code}.`);
}

/**
 * What is inside the envelope (`{"code": 0, "data": …}`), or the body itself where there is none.
 *
 * @throws EpassError `rejected` when the envelope's code is not 0.
 */
export function dataIn(body: unknown): unknown {
  const rejection = rejectionIn(body);
  if (rejection) throw rejection;
  return isEnvelope(body) ? own(body, 'data') : body;
}

const isEnvelope = (body: unknown): body is { readonly code: number } => typeof own(body, 'code') === 'number';
