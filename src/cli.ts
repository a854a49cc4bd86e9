#!/usr/bin/env node
import { main } from './check/main.js';
import { VERSION } from './version.js';

const { argv, env, stdout, stderr } = process;

process.exitCode = await main(argv.slice(2), {
  env,
  version: VERSION,
  colour: stdout.isTTY && !env.NO_COLOR,
  out: (text) => void stdout.write(text),
  error: (text) => void stderr.write(text),
});
