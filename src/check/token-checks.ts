import { parseHttpDate } from '../api/http-date.js';
import { looksLikePage, NO_SESSION } from './answer-checks.js';
import { baseIn } from './api-evidence.js';
import { claimsOf, endOf, holderOf, type Holder } from './claims.js';
import { arrived, tokenFieldsOf, type Evidence } from './evidence.js';
import type { TokenFields } from './token-fields.js';
import { fail, pass, skip, warn, type Check, type Verdict } from './verdict.js';

const CONTRACT = 'your-own-token-endpoint';

const noAnswer = ({ target }: Evidence): Verdict =>
  skip(target.cookie === undefined ? NO_SESSION : 'there is no JSON object to look at');

/** Judges the fields of the answer, where there is an answer with fields. */
const ofFields = (judge: (fields: TokenFields, evidence: Evidence) => Verdict) => (evidence: Evidence): Verdict => {
  const fields = tokenFieldsOf(evidence);
  if (fields) return judge(fields, evidence);
  return noAnswer(evidence);
};

function judgeJson(evidence: Evidence): Verdict {
  const answer = arrived(evidence.own[0]);
  if (answer?.status !== 200) return noAnswer(evidence);
  if (tokenFieldsOf(evidence)) return pass('yes');
  if (looksLikePage(answer)) return skip('it is a web page');
  if (answer.body === null) return skip('it is too long: see size');
  return fail(answer.body.trim() === '' ? 'it is empty' : 'it is something else, such as a bare token');
}

function judgeToken({ unusable, mistaken }: TokenFields): Verdict {
  if (unusable === null) return pass('the card takes it');
  if (unusable === 'token_type') return fail('"token_type" is not Bearer', 'Leave "token_type" out, or say Bearer.');
  if (mistaken.length === 0) return fail('"token" is missing, or has letters or a length that no header can carry');
  return fail(`"token" is missing or unusable; there is ${mistaken.map((name) => `"${name}"`).join(', ')}`);
}

const MAX_SECONDS = 3600;

const secondsOf = ({ expiresIn }: TokenFields): number | null => {
  const usable = typeof expiresIn === 'number' && expiresIn > 0 && expiresIn <= MAX_SECONDS;
  return usable ? expiresIn : null;
};

const isMissing = (value: unknown): boolean => value === undefined || value === null;

function judgeExpiresIn(fields: TokenFields): Verdict {
  const { expiresIn } = fields;
  if (isMissing(expiresIn)) {
    return warn('"expiresIn" is missing, so that the card asks for a token every minute');
  }
  if (secondsOf(fields) !== null) return pass(`${Math.round(Number(expiresIn))} s`);
  if (typeof expiresIn !== 'number') return fail('"expiresIn" is not a number');
  return fail(expiresIn > MAX_SECONDS ? '"expiresIn" is more than an hour' : '"expiresIn" is not positive');
}

function judgeApiBase(fields: TokenFields, { target }: Evidence): Verdict {
  const base = baseIn(fields, target);
  if (base === null) return pass('not given: the API is beside this endpoint');
  if (base === 'odd') return fail('"apiBase" is no https address, or has a query, user name or fragment');
  return pass('the card goes there');
}

const LONG = 15 * 60;
const TOLERANCE = 30;

/** How long the token itself says that it lives, by the server's clock if that can be read. */
function lifeInToken({ token }: TokenFields, { own }: Evidence): number | null {
  const end = endOf(claimsOf(token ?? '') ?? {});
  const answer = arrived(own[0]);
  if (end === null || !answer) return null;
  return Math.round(end - (parseHttpDate(answer.headers.get('Date') ?? '') ?? answer.at) / 1000);
}

const RENEW = 'Sign a new token for each answer; "exp" is the seconds since 1970 (UTC) at which it ends.';
const IN_SECONDS = 'Write "exp" in seconds since 1970: as it is, the token never ends.';

const unsaid = ({ expiresIn }: TokenFields): string =>
  isMissing(expiresIn) ? 'neither "expiresIn" nor the token says how long' : '"expiresIn" is unusable: see expires-in';

/** In seconds, past the year 9999, which some write for "never"; in milliseconds, years ago. */
const MILLISECONDS = 1e12;

function judgeLifetime(fields: TokenFields, evidence: Evidence): Verdict {
  if (fields.token === null) return skip('there is no usable token');
  const said = secondsOf(fields);
  const inside = lifeInToken(fields, evidence);
  if (inside !== null && inside <= 0) return fail(`"exp" in the token is ${-inside} s ago`, RENEW);
  if (inside !== null && inside > MILLISECONDS) return fail('"exp" in the token is in milliseconds', IN_SECONDS);
  const life = inside ?? said;
  if (life === null) return skip(unsaid(fields));
  if (life > LONG) return warn(`the token lives ${life} s`);
  if (said === null || inside === null || Math.abs(said - inside) <= TOLERANCE) return pass(`${life} s`);
  const fix = 'Compute "expiresIn" from the token’s own "exp"; do not hand out one token for longer.';
  return warn(`"expiresIn" says ${Math.round(said)} s, "exp" in the token ${inside} s`, fix);
}

const ASK_ABOUT = 'Make sure that the token names one traveller, for instance as "sub", and that the API heeds it.';
const AS_TEXT = 'Write "sub" as text: in a JWT it is a string, and some libraries refuse a token where it is not.';

const holders: Readonly<Record<Holder, Verdict>> = {
  someone: pass('the token has a subject'),
  number: warn('"sub" in the token is a number', AS_TEXT),
  nobody: fail('the token names nobody: only its issuer and its end'),
  programme: fail('the token’s subject is the programme itself'),
  unclear: warn('the token has no subject', ASK_ABOUT),
};

function judgeTraveller({ token }: TokenFields): Verdict {
  const claims = token === null ? null : claimsOf(token);
  if (claims) return holders[holderOf(claims)];
  return skip(token === null ? 'there is no usable token' : 'it is opaque: make sure that it names one traveller');
}

/** Can the card use what it gets, and is it safe to have in a browser? */
export const tokenChecks: readonly Check[] = [
  {
    id: 'json',
    title: 'The answer is a JSON object',
    fix: 'Answer {"token": "…", "expiresIn": 300}.',
    see: CONTRACT,
    judge: judgeJson,
  },
  {
    id: 'token',
    title: 'It has a usable token',
    fix: 'Answer "token": at most 8 KiB of A–Z a–z 0–9 - . _ ~ + /, with = at the end only.',
    see: CONTRACT,
    judge: ofFields(judgeToken),
  },
  {
    id: 'expires-in',
    title: 'It says how long the token is good',
    fix: 'Answer "expiresIn": whole seconds as a number, from 1 to 3600.',
    see: CONTRACT,
    judge: ofFields(judgeExpiresIn),
  },
  {
    id: 'api-base',
    title: 'The API is where the card may call',
    fix: 'Answer "apiBase" as https://host/path or /path, or leave it out.',
    see: CONTRACT,
    judge: ofFields(judgeApiBase),
  },
  {
    id: 'lifetime',
    title: 'The token is short-lived',
    fix: 'Let it live 5 minutes, at most 15: it cannot be called back.',
    see: CONTRACT,
    judge: ofFields(judgeLifetime),
  },
  {
    id: 'traveller',
    title: 'The token is bound to a traveller',
    fix: 'Do not hand out the programme’s own token: sign one for this traveller, as the host kit does.',
    see: CONTRACT,
    judge: ofFields(judgeTraveller),
  },
];
