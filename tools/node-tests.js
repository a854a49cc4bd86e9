// @ts-check
/**
 * Runs the tests that need no browser page: `npm run test:node`, or with parts of paths,
 * `npm run test:node -- host/token`; with `--not` before them, all others.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { testFiles } from './test-files.js';

const ROOMS = ['host', 'check', 'sandbox', 'build', 'bench', 'tools', 'e2e', 'package', 'soak'];
const root = fileURLToPath(new URL('..', import.meta.url));

const not = process.argv[2] === '--not';
const parts = process.argv.slice(not ? 3 : 2);
const files = testFiles(root, ROOMS)
  .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)) !== not);

if (files.length === 0) {
  console.log('There is no such test.');
  process.exit(1);
}
if (process.env.NODE_V8_COVERAGE) rmSync(process.env.NODE_V8_COVERAGE, { recursive: true, force: true });
const reporters = [
  '--test-reporter=spec', '--test-reporter-destination=stdout',
  '--test-reporter=./tools/node-reporter.js', '--test-reporter-destination=stdout',
];
const args = ['--import', 'tsx', ...reporters, 'tools/test-process.js', ...files];
const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
child.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
