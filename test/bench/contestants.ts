import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { cardStyles } from '../../src/elements/card.view.js';

/** An implementation of the card that is measured. */
export interface Contestant {
  readonly name: string;
  readonly tag: string;
  /** The scripts by their addresses; the first one is what the page loads. */
  readonly scripts: ReadonlyMap<string, string>;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const split = here('../../dist/split/');

/** The yardstick first, then ours as it is shipped, then the peers. */
export async function contestants(): Promise<readonly [floor: Contestant, ours: Contestant, ...peers: Contestant[]]> {
  const bundled = async (name: string, tag: string): Promise<Contestant> => {
    const path = `/contestants/${tag}.js`;
    return { name, tag, scripts: new Map([[path, await bundle(here(`contestants/${tag}.ts`))]]) };
  };
  return [
    await bundled('no library', 'floor-card'),
    { name: 'epass-card', tag: 'epass-card', scripts: shipped() },
    await bundled('Shoelace', 'shoelace-card'),
    await bundled('Material Web', 'material-card'),
  ];
}

/** The split build, entry first. */
function shipped(): Map<string, string> {
  const files = readdirSync(split).filter((name) => name.endsWith('.js'));
  const ordered = ['epass-card.js', ...files.filter((name) => name !== 'epass-card.js')];
  return new Map(ordered.map((name) => [`/dist/split/${name}`, readFileSync(split + name, 'utf8')]));
}

async function bundle(entry: string): Promise<string> {
  const css = cardStyles.cssText.replaceAll(/\s+/g, ' ');
  const [result] = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', CARD_CSS: JSON.stringify(css) },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  }) as Rolldown.RolldownOutput[];
  const [chunk] = result?.output ?? [];
  if (!chunk) throw new Error(`${entry} made no script`);
  return chunk.code;
}
