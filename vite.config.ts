import { defineConfig, type UserConfig } from 'vite';
import { sandboxPlugin } from './demo/sandbox/vite-plugin.js';
import { minifyTemplates } from './tools/minify-templates.js';
import { renamePolicy } from './tools/rename-policy.js';

/** `npm start`: the demo, with the servers that it talks to. */
const demo: UserConfig = {
  root: 'demo',
  server: { host: '127.0.0.1' },
  plugins: [sandboxPlugin()],
};

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
      output: { minify: true, codeSplitting: false }, // in library mode `build.minify` leaves white space
    },
  },
};

export default defineConfig(({ command }) => (command === 'serve' ? demo : singleFile));
