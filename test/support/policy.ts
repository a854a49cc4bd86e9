/** What tests say to the content security policy that they run under (`tools/policy-plugin.js`). */
import { executeServerCommand } from '@web/test-runner-commands';

/** From here on this page may violate a directive, such as `img-src`; any other violation still fails the run. */
export async function allowViolations(directive: string): Promise<void> {
  await executeServerCommand('policy:expect', directive);
  const page = globalThis as { expectedViolations?: Set<string> };
  page.expectedViolations = new Set(page.expectedViolations).add(directive);
}
