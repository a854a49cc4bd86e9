import { Refusal } from './answer.js';

/**
 * - `narrows`: leaving it out would show venues that were not asked for, so an odd value is refused
 * - `shapes`: only the form of the answer depends on it, so an odd value is left out
 */
interface Parameter {
  readonly name: string;
  readonly role: 'narrows' | 'shapes';
  readonly form: RegExp;
}

const PLACE_ID = /^[A-Za-z0-9_-]{1,64}$/;
const DEGREES = /^-?\d{1,3}(?:\.\d{1,15})?$/;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

const LIST: readonly Parameter[] = [
  { name: 'module', role: 'narrows', form: /^[1-9]\d{0,2}(?:,[1-9]\d{0,2}){0,9}$/ },
  { name: 'pageSize', role: 'shapes', form: /^(?:[1-9]\d?|100)$/ },
  { name: 'pageNumber', role: 'shapes', form: /^[1-9]\d{0,5}$/ },
  { name: 'language', role: 'shapes', form: LANGUAGE },
  { name: 'latitude', role: 'narrows', form: DEGREES },
  { name: 'longitude', role: 'narrows', form: DEGREES },
  { name: 'radius', role: 'narrows', form: /^\d{1,5}(?:\.\d{1,6})?$/ },
  { name: 'transportHubId', role: 'narrows', form: PLACE_ID },
  { name: 'iata', role: 'narrows', form: /^[A-Za-z]{3}$/ },
  { name: 'cityId', role: 'narrows', form: PLACE_ID },
  { name: 'countryOrRegion', role: 'narrows', form: /^[A-Za-z]{2}$/ },
];

const DETAILS: readonly Parameter[] = [
  { name: 'language', role: 'shapes', form: LANGUAGE },
  { name: 'fallbackAllowed', role: 'shapes', form: /^(?:true|false)$/ },
];

/** The query to forward for a list of resources. Throws Refusal 400 for a filter that cannot be meant. */
export function listQuery(asked: URLSearchParams): string {
  return forward(asked, LIST);
}

/** The query to forward for one resource. */
export function detailsQuery(asked: URLSearchParams): string {
  return forward(asked, DETAILS);
}

/** An empty value counts as not given; of a repeated parameter the first counts. */
function forward(asked: URLSearchParams, parameters: readonly Parameter[]): string {
  const query = new URLSearchParams();
  for (const { name, role, form } of parameters) {
    const value = asked.get(name);
    if (!value) continue;
    if (form.test(value)) query.set(name, value);
    else if (role === 'narrows') throw new Refusal(400);
  }
  return query.size > 0 ? `?${query}` : '';
}
