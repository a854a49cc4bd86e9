// @ts-check
/**
 * The first script of every test page: fails the test that is running when the page, or a frame in it, violates
 * its content security policy. `policy-plugin.js` serves it.
 */
{
  /** @param {SecurityPolicyViolationEvent} event */
  const complain = (event) => {
    const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
    const { expectedViolations } = /** @type {{ expectedViolations?: Set<string> }} */ (globalThis);
    if (expectedViolations?.has(effectiveDirective)) return;
    if (blockedURI.endsWith('/favicon.ico')) return; // asked for by the browser, not by the page
    const place = sourceFile ? ` by ${sourceFile}:${lineNumber}` : '';
    reportError(new Error(`Policy: ${effectiveDirective} is violated (${blockedURI} ${sample})${place}.`));
  };
  addEventListener('securitypolicyviolation', complain);
}
