import { describe, it } from 'node:test';
import { EncryptJWT, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { claimsAt, forge, header, part, secondsNow } from '../support/forge.js';
import { ask, dataRoutes, Oracle } from '../support/oracle.js';
import { partner, TOKEN_SECRET, tokenOf } from '../support/partner.js';
import { ALICE, BOB } from '../support/scripted-upstream.js';

const now = secondsNow();
const claims = claimsAt(now);

const oracle = new Oracle();

const { typ } = header;
const rsa = await generateKeyPair('RS256', { extractable: true });
const ec = await generateKeyPair('ES256');
const edwards = await generateKeyPair('EdDSA');
const pem = await exportSPKI(rsa.publicKey);
const jwk = await exportJWK(rsa.publicKey);

const bySecret = (secret: string): string => forge(header, claims, secret);
const claiming = (change: object): string => forge(header, { ...claims, ...change });
const headed = (head: object): string => forge({ ...header, ...head }, claims);
const rsSigned = (alg: string, key = rsa.privateKey): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg, typ }).sign(key);

type Forgery = [what: string, make: (whole: string) => string | Promise<string>];

const secrets: Forgery[] = [
  ['the programme’s secret', 'programme-secret'],
  ['nothing', ''],
  ['a zero', '\0'],
  ['the secret and a line end', `${TOKEN_SECRET}\n`],
  ['the secret without its last letter', TOKEN_SECRET.slice(0, -1)],
  ['the secret in capitals', TOKEN_SECRET.toUpperCase()],
  ['the secret in base64', Buffer.from(TOKEN_SECRET).toString('base64')],
  ['a public key', pem],
  ['the issuer’s name', 'epass-card/host'],
].map(([what = '', secret = '']) => [`signed with ${what}`, () => bySecret(secret)]);

const algorithms: Forgery[] = [
  ...['none', 'None', 'NONE', 'nOnE', '', 'hs256', 'HS256 ', 'HMAC', 'A256KW'].flatMap((alg): Forgery[] => [
    [`alg "${alg}" without a signature`, () => `${part({ alg, typ })}.${part(claims)}.`],
    [`alg "${alg}" with two parts`, () => `${part({ alg, typ })}.${part(claims)}`],
    [`alg "${alg}" with the right signature`, () => headed({ alg })],
  ]),
  ...[null, true, 0, ['HS256'], { HS256: 1 }, undefined].map((alg): Forgery => [
    `alg ${JSON.stringify(alg)}`, () => headed({ alg }),
  ]),
  ...['HS384', 'HS512'].map((alg): Forgery => [alg, () => forge({ alg, typ }, claims, TOKEN_SECRET, alg)]),
  ...['RS256', 'RS512', 'PS256', 'ES256', 'EdDSA'].map((alg): Forgery => [`${alg}, signed with the secret`, () => headed({ alg })]),
  ['RS256', () => rsSigned('RS256')],
  ['ES256', () => rsSigned('ES256', ec.privateKey)],
  ['EdDSA', () => rsSigned('EdDSA', edwards.privateKey)],
  ['RS256, called HS256', async () => (await rsSigned('RS256')).replace(/^[^.]+/, part(header))],
  ['a second alg in the header', () => forge(`{"alg":"HS256","typ":"${typ}","alg":"none"}`, claims)],
  ['an alg in the header’s prototype', () => forge(`{"__proto__":{"alg":"HS256"},"typ":"${typ}"}`, claims)],
];

/** Signed with something that the header itself offers as the key. */
const keys: Forgery[] = [
  { kid: '../../../../dev/null' }, { kid: "x' UNION SELECT ''; --" }, { kid: 'https://evil.example/key' }, { kid: '' },
  { jku: 'https://evil.example/jwks' }, { x5u: 'https://evil.example/x' }, { x5c: [part('MIIB')] }, { x5t: part('x') },
  { jwk: { kty: 'oct', k: part('evil') } }, { jwk }, { jwk: { kty: 'oct', k: '' } },
].flatMap((head): Forgery[] => [
  [`${JSON.stringify(head).slice(0, 50)} and its key`, () => forge({ ...header, ...head }, claims, 'evil')],
  [`${JSON.stringify(head).slice(0, 50)} and no key`, () => forge({ ...header, ...head }, claims, '')],
]);

const headers: Forgery[] = [
  ...[undefined, null, '', 'JWT', 'at+jwt', 'epass-traveller', `${typ}2`, ['epass-traveller+jwt'], 7].map((other): Forgery => [
    `typ ${JSON.stringify(other)}`, () => headed({ typ: other }),
  ]),
  ['a critical word that nobody knows', () => headed({ crit: ['evil'], evil: 1 })],
  ['claims that are no base64', () => headed({ crit: ['b64'], b64: false })],
  ['an empty list of critical words', () => headed({ crit: [] })],
  ['a header that is a list', () => forge([header], claims)],
  ['a header that is null', () => forge(null, claims)],
  ['a header that is no JSON', () => forge('HS256', claims)],
  ['an encrypted token', () => new EncryptJWT(claims).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ })
    .encrypt(new TextEncoder().encode(TOKEN_SECRET).subarray(0, 32))],
];

const claimed: Forgery[] = [
  ...['epass-card/host/', 'EPASS-CARD/HOST', 'BANK', '', null, 7, ['epass-card/host'], undefined].map((iss) => ({ iss })),
  ...['epass-card/host', 'EPASS-CARD', 'https://bank.example', '', null, 7, [], ['other'], {}, undefined].map((aud) => ({ aud })),
  ...['', null, 7, true, [ALICE], { [ALICE]: 1 }, undefined].map((sub) => ({ sub })),
  ...[now - 1, now, 0, -1, null, undefined, String(now + 300), 'never', [now + 300], true, {}].map((exp) => ({ exp })),
  ...[now + 60, 4e9, 'soon', null, [now], {}].map((nbf) => ({ nbf })),
].map((change): Forgery => [JSON.stringify(change) === '{}' ? `no ${Object.keys(change).join()}` : JSON.stringify(change), () => claiming(change)]);

const whole: Forgery[] = [
  ['claims that are a list', () => forge(header, [claims])],
  ['claims that are null', () => forge(header, null)],
  ['claims that are text', () => forge(header, '"x"')],
  ['a traveller in a prototype', () => forge(header, JSON.stringify({ ...claims, sub: undefined }).replace('{', `{"__proto__":{"sub":"${BOB}"},`))],
  ['the claims of another', (token) => token.replace(/\.[^.]+\./, `.${part({ ...claims, sub: BOB })}.`)],
  ['a longer life under the old signature', (token) => token.replace(/\.[^.]+\./, `.${part({ ...claims, exp: 4e9 })}.`)],
  ['a changed signature', (token) => token.replace(/.{6}$/, (end) => (end === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA'))],
  ['half a signature', (token) => token.slice(0, -20)],
  ['no signature', (token) => token.replace(/[^.]+$/, '')],
  ['no claims', (token) => token.replace(/\.[^.]+\./, '..')],
  ['four parts', (token) => `${token}.x`],
  ['five parts', (token) => `${token}.x.y`],
  ['a point before it', (token) => `.${token}`],
  ['all in capitals', (token) => token.toUpperCase()],
  ['in base64 once more', (token) => part(token)],
  ['the programme’s own', () => new SignJWT({ iss: 'BANK', exp: now + 300 }).setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode('programme-secret'))],
  ['another token that the bank signs with the same secret', () => forge({ alg: 'HS256', typ: 'JWT' }, { sub: ALICE, exp: 4e9 })],
  ['of a header of 6 KiB', () => forge({ ...header, kid: 'x'.repeat(6144) }, claims, 'evil')],
  ['of 9 KiB, well signed', () => forge({ ...header, kid: 'x'.repeat(9216) }, claims)],
  ['of 100 KiB', (token) => token + 'A'.repeat(100 * 1024)],
  ['of another process without a tokenSecret', () => tokenOf(partner({ tokenSecret: undefined }).handle)],
  ['of another programme’s host', () => tokenOf(partner({ tokenSecret: 'the secret of quite another programme' }).handle)],
  ['undefined', () => 'undefined'],
  ['null', () => 'null'],
];

const tables: Record<string, Forgery[]> = { secrets, algorithms, keys, headers, claimed, whole };

describe('a token that is not one of ours', () => {
  for (const [table, forgeries] of Object.entries(tables)) {
    for (const [what, make] of forgeries) {
      it(`opens nothing: ${table}: ${what}`, async () => {
        const { handle, upstream } = partner();
        const token = await make(await tokenOf(handle));
        for (const route of dataRoutes) {
          const answer = await handle(ask(route, { Authorization: `Bearer ${token}` }));
          await oracle.refused(`${route[0]} by ${what}`, answer, [401], upstream.seen);
        }
      });
    }
  }
});
