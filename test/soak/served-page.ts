import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { chromiumLaunchOptions } from '../../tools/browsers.js';

/** A page in a Chromium of its own, with a script of this folder running in it. */
export interface ServedPage {
  readonly page: Page;
  close(): Promise<void>;
}

/** Bundles a script as it is shipped, minified templates aside, and opens a page that runs it. */
export async function servedPage(script: string): Promise<ServedPage> {
  const files = await bundled(fileURLToPath(new URL(script, import.meta.url)));
  const server = createServer(({ url = '/' }, response) => {
    const code = files.get(url);
    response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
    response.end(code ?? '<!doctype html><html lang="en"><title>Soak</title><script type="module" src="/main.js"></script></html>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await launch(await chromiumLaunchOptions());
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  return {
    page,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** The files of a bundle by their paths; the script itself is `/main.js`. */
async function bundled(entry: string): Promise<Map<string, string>> {
  const [result] = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: () => 'main.js' } },
  }) as Rolldown.RolldownOutput[];
  const chunks = (result?.output ?? []).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  return new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
}
