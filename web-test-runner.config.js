import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { faultPlugin } from './test/support/fault-plugin.js';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const executablePath = process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);

export default {
  files: 'test/{pass,api,locale,elements}/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args } })],
  plugins: [
    faultPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  filterBrowserLogs: ({ args }) => !args.some((a) => typeof a === 'string' && a.includes('Lit is in dev mode')),
};
