// @ts-check
/**
 * Runs Node test files in this one process, one after the other: `node --import tsx tools/test-process.js
 * test/host/routes.test.ts …`. Each is a suite, so that its hooks are its own; it is loaded when its turn
 * comes, and must leave nothing open. A process for each file would start Node and the loader eighty times.
 */
import { resolve } from 'node:path';
import { describe } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const timeout = 180_000; // of a file, in milliseconds
const PATIENCE = 3_000; // for what is being closed

for (const file of process.argv.slice(2)) {
  const before = openThings();
  await describe(file, { timeout }, async () => {
    await import(pathToFileURL(resolve(file)).href);
  });
  if (await leaves(before)) {
    console.error(`${file} leaves a server or a process open.`);
    process.exit(1);
  }
}
setTimeout(() => {
  console.error('This keeps the tests from ending:', process.getActiveResourcesInfo().join(', '));
  process.exit(1);
}, PATIENCE).unref();

/** How many servers and processes are open that keep this process alive. */
function openThings() {
  return process.getActiveResourcesInfo().filter((kind) => /^(TCPServer|Pipe|Process)Wrap$/.test(kind)).length;
}

/**
 * @param {number} before how many things were open before
 * @returns {Promise<boolean>} whether there are more now, and for some time
 */
async function leaves(before) {
  for (const end = performance.now() + PATIENCE; performance.now() < end; await wait(20)) {
    if (openThings() <= before) return false;
  }
  return true;
}
