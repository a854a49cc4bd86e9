import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const HOST = new URL('../../src/host/', import.meta.url);
const files = readdirSync(HOST).map((name) => new URL(name, HOST));

describe('the host kit', () => {
  it('imports jose and itself at run time, so that it loads in every runtime', () => {
    const sources = [new URL('../host.ts', HOST), ...files].map((file) => readFileSync(file, 'utf8')).join('\n');
    const atRunTime = /^(?:import|export)\b(?! type\b)[^;]*? from '([^']+)'/gm;
    const imports = [...sources.matchAll(atRunTime)].map(([, from]) => from);
    const foreign = imports.filter((from) => !from?.startsWith('./'));
    assert.ok(imports.length > 20);
    assert.deepEqual(new Set(foreign), new Set(['jose']));
    assert.doesNotMatch(sources, /\bimport\(|\brequire\(|\bprocess\.|\bBuffer\b/);
  });
});
