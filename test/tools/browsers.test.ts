import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { chosenBrowsers, chromiumLaunchOptions, firefoxLaunchOptions, webkitPrograms } from '../../tools/browsers.js';

describe('chosenBrowsers', () => {
  const rows: [Record<string, string>, string[]][] = [
    [{}, ['chromium']],
    [{ CI: 'false' }, ['chromium']],
    [{ CI: 'true' }, ['chromium', 'firefox', 'webkit']],
    [{ CI: 'true', BROWSERS: 'webkit' }, ['webkit']],
    [{ BROWSERS: 'chromium, firefox' }, ['chromium', 'firefox']],
  ];
  for (const [env, expected] of rows) {
    it(`chooses ${expected.join(', ')} for ${JSON.stringify(env)}`, () => assert.deepEqual(chosenBrowsers(env), expected));
  }

  it('refuses a browser that it does not know', () => assert.throws(() => chosenBrowsers({ BROWSERS: 'opera' }), /opera/));
});

describe('where browsers are found', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
    for (const name of ['chromium-headless-shell', 'google-chrome', 'firefox']) {
      writeFileSync(join(folder, name), '#!/bin/sh\n');
      chmodSync(join(folder, name), 0o755);
    }
    writeFileSync(join(folder, 'chromium'), 'not a program');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('takes the first program on the path', async () => {
    const env = { PATH: ['/nowhere', folder].join(delimiter) };
    assert.equal((await chromiumLaunchOptions(env)).executablePath, join(folder, 'chromium-headless-shell'));
    assert.equal((await chromiumLaunchOptions(env, { whole: true })).executablePath, join(folder, 'google-chrome'));
    assert.equal(firefoxLaunchOptions(env).executablePath, join(folder, 'firefox'));
  });

  it('takes CHROME_PATH and FIREFOX_PATH before all', async () => {
    const env = { PATH: folder, CHROME_PATH: process.execPath, FIREFOX_PATH: process.execPath };
    assert.equal((await chromiumLaunchOptions(env)).executablePath, process.execPath);
    assert.equal(firefoxLaunchOptions(env).executablePath, process.execPath);
  });

  it('says what is missing, and what to install', async () => {
    assert.throws(() => firefoxLaunchOptions({ PATH: '' }), /^Error: Firefox was not found\. .*firefox-esr/);
    assert.throws(() => webkitPrograms({ PATH: '' }), /^Error: WebKit was not found\. .*webkit2gtk-driver/);
    await assert.rejects(chromiumLaunchOptions({ CHROME_PATH: '/nowhere/chrome' }), /\/nowhere\/chrome/);
  });

  const packaged = process.platform === 'linux' && process.arch === 'x64';
  it('starts the Chromium of the npm package where there is no other', { skip: !packaged }, async () => {
    // Two at once, because test files do that.
    const [options] = await Promise.all([chromiumLaunchOptions({ PATH: '' }), chromiumLaunchOptions({ PATH: '' })]);
    assert.match(options.executablePath, /node_modules/);
    const browser = await launch(options);
    try {
      assert.match(await browser.version(), /^HeadlessChrome\/\d+/);
    } finally {
      await browser.close();
    }
  });
});
