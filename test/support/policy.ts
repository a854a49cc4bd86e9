/** What tests say to the content security policy that they run under (`tools/policy-plugin.js`). */
import { executeServerCommand } from '@web/test-runner-commands';

/** From here on this file may violate a directive, such as `img-src`; any other violation still fails the run. */
export async function allowViolations(directive: string): Promise<void> {
  await executeServerCommand('policy:expect', directive);
  const page = globalThis as { expectedViolations?: Set<string> };
  page.expectedViolations = new Set(page.expectedViolations).add(directive);
}

/** Provokes a violation of a directive, such as `connect-src`, and resolves with it. */
export async function expectViolation(
  directive: string,
  provoke: () => unknown,
): Promise<SecurityPolicyViolationEvent> {
  await allowViolations(directive);
  const violation = new Promise<SecurityPolicyViolationEvent>((resolve) => {
    addEventListener('securitypolicyviolation', function heard(event) {
      if (event.effectiveDirective !== directive) return;
      removeEventListener('securitypolicyviolation', heard, true);
      resolve(event);
    }, true);
  });
  await provoke();
  return violation;
}
