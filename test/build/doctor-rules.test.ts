import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { FOR_THE_API } from '../../src/elements/doctor/failures-api.js';
import { FOR_THE_ENDPOINT } from '../../src/elements/doctor/failures-endpoint.js';
import { FOR_THE_PAGE } from '../../src/elements/doctor/failures-page.js';
import { root } from './dist.js';

const api = join(root, 'src/api');
const FIELDS = ['token', 'token_type', 'apiBase'];

/** Every text in the code of the API room; where one names a field, once for each. */
const texts = readdirSync(api).flatMap((file) => (
  [...readFileSync(join(api, file), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, made]) => plain ?? made ?? '')
)).flatMap((text) => FIELDS.map((field) => text.replaceAll(/\$\{\w+\}/g, field)));

describe('the advice of the doctor, which goes by the hints of failures', () => {
  for (const [code, hint] of [...FOR_THE_API, ...FOR_THE_ENDPOINT, ...FOR_THE_PAGE]) {
    if (hint === null) continue;
    it(`is for a hint that there is: ${code} ${hint.source}`, () => {
      for (const part of hint.source.split('|')) assert.ok(texts.some((text) => new RegExp(part).test(text)), `no hint says "${part}"`);
    });
  }
});
