import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { dist, root } from './dist.js';

/** A card as a partner's server writes it. */
export const CARD = '<epass-card order-id="DP00000000000001" token-endpoint="/epass/token"></epass-card>';

/**
 * What a partner's server renders, in a Node of its own with that environment.
 *
 * @param template the text of a template for Lit.
 */
export function renderOnServer(template: string, environment: NodeJS.ProcessEnv = {}): string {
  const code = `
    import { render } from '@lit-labs/ssr';
    import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
    import { html } from 'lit';
    import 'epass-card';
    process.stdout.write(await collectResult(render(html\`${template}\`)));`;
  return evaluate(code, environment);
}

/** The source expression for the styles of a card in a `style-src`, computed as docs/hosting.md says. */
export function styleHash(): string {
  return evaluate(`
    import { createHash } from 'node:crypto';
    import { EpassCardElement } from 'epass-card';
    const styles = EpassCardElement.elementStyles.map((it) => it.cssText).join('');
    process.stdout.write("'sha256-" + createHash('sha256').update(styles).digest('base64') + "'");`);
}

/** What came of each text in each environment: a Node of its own takes most of a second. */
const evaluated = new Map<string, string>();

function evaluate(code: string, environment: NodeJS.ProcessEnv = {}): string {
  const key = JSON.stringify([code, environment]);
  const env = { ...process.env, ...environment };
  const run = (): string => execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8', env });
  const said = evaluated.get(key) ?? run();
  evaluated.set(key, said);
  return said;
}

/** The entry of a partner's page, bundled for browsers. */
export async function bundleForPage(...imports: readonly string[]): Promise<string> {
  const entry = '\0entry';
  const built = await build({
    root, configFile: false, publicDir: false, logLevel: 'silent',
    plugins: [{
      name: 'entry',
      resolveId: (id) => (id.endsWith('entry') ? entry : null),
      load: (id) => (id === entry ? imports.map((it) => `import '${it}';`).join('\n') : null),
    }],
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'entry', output: { codeSplitting: false } } },
  }) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

/** What a page must load before Lit. */
export const HYDRATION_SUPPORT = '@lit-labs/ssr-client/lit-element-hydrate-support.js';
/** `epass-card`, as a bundler finds it. */
export const PACKAGE = join(dist, 'index.js');
