// @ts-check
/**
 * The Chromium that comes inside the npm package `@sparticuz/chromium`: a headless shell, compressed.
 *
 * Its own `executablePath()` unpacks into the temp folder under fixed names, which goes wrong when two
 * processes do so at once or when an older one is still there. So it unpacks into a folder of our own,
 * which is then moved into place in one step. With it come the few system libraries and the one font
 * that a machine without any browser may lack; they are used only when they are needed.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const modules = fileURLToPath(new URL('../node_modules', import.meta.url));
const UNPACK = "const { default: it } = await import('@sparticuz/chromium'); await it.executablePath();";

/**
 * Unpacks the packaged Chromium where that has not been done yet.
 *
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined> }>}
 */
export async function packagedChromium(env = process.env) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium was found. Install Chromium or Google Chrome, or set CHROME_PATH.');
  }
  const folder = await unpackOnce();
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const plain = { ...env, ...fonts };
  if (await starts(executablePath, plain)) return { executablePath, env: plain };
  const libraries = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const lent = { ...plain, LD_LIBRARY_PATH: libraries };
  if (await starts(executablePath, lent)) return { executablePath, env: lent };
  throw new Error(`${executablePath} does not start here. Install Chromium, or set CHROME_PATH.`);
}

async function unpackOnce() {
  const manifest = await readFile(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = /** @type {{ version: string }} */ (JSON.parse(manifest));
  const folder = join(modules, '.cache', 'epass-card', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    // The second variable makes the package unpack its libraries too.
    const env = { ...process.env, TMPDIR: staging, AWS_LAMBDA_JS_RUNTIME: '20.x', NODE_V8_COVERAGE: '' };
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: dirname(modules), env });
    await writeFile(join(staging, 'fonts.conf'), fontsConf(join(folder, 'fonts')));
    await rename(staging, folder).catch((/** @type {unknown} */ error) => {
      if (!existsSync(folder)) throw error; // another process was faster, which is as good
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

/**
 * @param {string} program
 * @param {Record<string, string | undefined>} env
 */
async function starts(program, env) {
  return run(program, ['--version'], { env: /** @type {NodeJS.ProcessEnv} */ (env) }).then(() => true, () => false);
}

/** @param {string} folder */
function fontsConf(folder) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`;
}
