import { defineConfig, type UserConfig } from 'vite';
import { minifyTemplates } from './tools/minify-templates.js';
import { renamePolicy } from './tools/rename-policy.js';

/** `npm start`: the demo, with the servers that it talks to. */
async function demo(): Promise<UserConfig> {
  const { demoServer } = await import('./demo/server.js');
  return {
    root: 'demo',
    server: { host: '127.0.0.1' },
    plugins: [demoServer()],
    // Named here, because Vite reloads the page when it meets one later, in code that is loaded on first use.
    optimizeDeps: { include: ['@lit/task', 'ky', 'lit', 'lit/decorators.js', 'lit/directives/guard.js', 'valibot'] },
  };
}

// The browser's Lit, bundled, asks for these as it loads. Server rendering may import the file as well:
// there they are names of this module alone, and no element is ever made.
const IMPORTABLE_ANYWHERE = `
var HTMLElement = globalThis.HTMLElement ?? class {};
var document = globalThis.document ?? { createTreeWalker() {} };`;

/** `dist/epass-card.js`: everything in one file for a script tag. The other files of `dist/` are tsc's. */
const singleFile: UserConfig = {
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [minifyTemplates(), renamePolicy()],
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    sourcemap: true,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'epass-card.js' },
    rolldownOptions: {
      // package.json says which files of dist have side effects; of the sources, any may.
      treeshake: { moduleSideEffects: [{ test: /\/src\/[^?]*\.ts$/, sideEffects: true }] },
      // In library mode `build.minify` leaves the white space.
      output: { minify: true, codeSplitting: false, banner: IMPORTABLE_ANYWHERE },
    },
  },
};

export default defineConfig(({ command }) => (command === 'serve' ? demo() : singleFile));
