import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { callsOtherOrigin, policyOf, withoutInlineScripts } from '../../tools/policy-plugin.js';
import { withPolicyRenamed } from '../../tools/rename-policy.js';

describe('the policy of the component tests', () => {
  it('T-26: is the strictest that the documentation promises to work under', () => {
    assert.equal(policyOf(), "default-src 'none'; script-src 'self'; connect-src 'self'; "
      + "require-trusted-types-for 'script'; trusted-types epass-card");
    assert.match(policyOf(['http://127.0.0.1:9']), /; connect-src 'self' http:\/\/127\.0\.0\.1:9; /);
  });

  const sources: [source: string, other: boolean][] = [
    ["await faultServer({}, { origin: 'cross' });", true],
    ["const server = await faultServer({ token: [] });", false],
    ['// a cross-module pass', false],
  ];
  for (const [source, other] of sources) {
    it(`lets a test file call ${other ? 'the other origin' : 'its own origin only'}: ${source}`, () => {
      assert.equal(callsOtherOrigin(source), other);
    });
  }
});

describe('withoutInlineScripts', () => {
  const address = (code: string): string => `/${String(code.length)}.js`;
  const watch = '<script src="/tools/policy-watch.js"></script>';
  const rows: [page: string, served: string][] = [
    ['<html><head></head><body></body></html>', `<html><head>${watch}</head><body></body></html>`],
    ['<head><script type="module">a = 1</script></head>', `<head>${watch}<script type="module" src="/5.js"></script></head>`],
    ['<script>a</script><script>b\nb</script>', `${watch}<script src="/1.js"></script><script src="/3.js"></script>`],
    ['<script type="module" src="/a.js"></script>', `${watch}<script type="module" src="/a.js"></script>`],
  ];
  for (const [page, served] of rows) {
    it(`watches first, and serves what stood in ${JSON.stringify(page)}`, () => assert.equal(withoutInlineScripts(page, address), served));
  }
});

describe('withPolicyRenamed', () => {
  const rows: [code: string, expected: string, renamed: number][] = [
    ["tt.createPolicy('lit-html', {})", 'tt.createPolicy("epass-card", {})', 1],
    ['tt.createPolicy(\n  "lit-html",{})', 'tt.createPolicy(\n  "epass-card",{})', 1],
    ['tt.createPolicy(`lit-html`,{});tt.createPolicy("lit-html")', 'tt.createPolicy("epass-card",{});tt.createPolicy("epass-card")', 2],
    ["tt.createPolicy('other'); import 'lit-html';", "tt.createPolicy('other'); import 'lit-html';", 0],
  ];
  for (const [code, expected, renamed] of rows) {
    it(`M-10: renames ${String(renamed)} in ${JSON.stringify(code)}`, () => {
      assert.deepEqual(withPolicyRenamed(code), { code: expected, renamed });
    });
  }
});
