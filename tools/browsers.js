// @ts-check
/**
 * Where the browsers are that tests run in.
 *
 * Chromium is always there: `CHROME_PATH`, else one that the machine has, else the one that comes in
 * an npm package, so that a machine with nothing but Node can run the tests.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { packagedChromium } from './packaged-chromium.js';

/** @typedef {import('puppeteer-core').LaunchOptions} LaunchOptions */
/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */
/** @typedef {Record<string, string | undefined>} Environment */

// The shell is Chromium without its window: a quarter less work for the same pages.
const SHELL = 'chromium-headless-shell';
const CHROMIUM_NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

// Tests talk to loopback servers only. Chromium's own traffic is switched off, and so is its sandbox,
// which does not start for root or in most containers.
const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--force-prefers-reduced-motion', // a skeleton that breathes is painted anew for ever
];
/** A headless shell has no language of its own. */
const SHELL_FLAGS = [...CHROMIUM_FLAGS, '--accept-lang=en-US,en'];

/**
 * What puppeteer needs to start a Chromium: pass it to `launch` of `puppeteer-core` as it is.
 *
 * @param {Environment} [env]
 * @param {{ whole?: boolean }} [options] whether a shell will not do where there is more: it keeps no
 *   page for the way back, and is quicker than what people have
 * @returns {Promise<LaunchOptions & { executablePath: string }>}
 */
export async function chromiumLaunchOptions(env = process.env, { whole = false } = {}) {
  const executablePath = env.CHROME_PATH || systemChromium(env, whole);
  if (!executablePath) {
    const packaged = await packagedChromium(env);
    return { ...packaged, headless: 'shell', args: [...SHELL_FLAGS, '--no-zygote'] };
  }
  if (!existsSync(executablePath)) throw new Error(`CHROME_PATH names ${executablePath}, and nothing is there.`);
  if (basename(executablePath) === SHELL) return { executablePath, headless: 'shell', args: SHELL_FLAGS };
  return { executablePath, headless: true, args: CHROMIUM_FLAGS };
}

/**
 * What puppeteer needs to start Firefox, over WebDriver BiDi.
 *
 * @param {Environment} [env]
 * @returns {LaunchOptions & { executablePath: string }}
 * @throws when there is no Firefox, with a sentence for whoever runs the tests
 */
export function firefoxLaunchOptions(env = process.env) {
  const executablePath = env.FIREFOX_PATH || ['firefox-esr', 'firefox'].map((name) => onPath(name, env)).find(Boolean);
  if (!executablePath) throw missing('Firefox', 'firefox-esr', 'or set FIREFOX_PATH');
  return { browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } };
}

/**
 * The programs that drive WebKitGTK.
 *
 * @param {Environment} [env]
 * @returns {{ driver: string, miniBrowser: string, xvfb: string | undefined }}
 * @throws when one is missing, with a sentence for whoever runs the tests
 */
export function webkitPrograms(env = process.env) {
  const driver = onPath('WebKitWebDriver', env);
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const miniBrowser = ['4.1', '6.0', '4.0']
    .map((api) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${api}/MiniBrowser`)
    .find((file) => existsSync(file));
  if (!driver || !miniBrowser) throw missing('WebKit', 'webkit2gtk-driver', 'which brings MiniBrowser along');
  const xvfb = onPath('Xvfb', env);
  if (!xvfb && !env.DISPLAY && !env.WAYLAND_DISPLAY) throw missing('A display for WebKit', 'xvfb', 'or set DISPLAY');
  return { driver, miniBrowser, xvfb };
}

/**
 * The browsers that component tests run in: `BROWSERS=chromium,firefox` decides, else Chromium alone,
 * with `CI` set all three.
 *
 * @param {Environment} [env]
 * @returns {BrowserName[]}
 */
export function chosenBrowsers(env = process.env) {
  const fallback = isCi(env) ? 'chromium,firefox,webkit' : 'chromium';
  const names = (env.BROWSERS || fallback).split(',').map((name) => name.trim()).filter(Boolean);
  return names.map((name) => {
    if (name === 'chromium' || name === 'firefox' || name === 'webkit') return name;
    throw new Error(`BROWSERS names ${name}; known are chromium, firefox and webkit.`);
  });
}

/**
 * Whether this is a run on a build machine.
 *
 * @param {Environment} [env]
 */
export function isCi(env = process.env) {
  return Boolean(env.CI) && env.CI !== 'false' && env.CI !== '0';
}

/**
 * @param {Environment} env
 * @param {boolean} whole
 */
function systemChromium(env, whole) {
  const names = whole ? CHROMIUM_NAMES.filter((name) => name !== SHELL) : CHROMIUM_NAMES;
  const found = names.map((name) => onPath(name, env)).find(Boolean);
  return found ?? CHROMIUM_PLACES.find((file) => existsSync(file));
}

/**
 * @param {string} name
 * @param {Environment} env
 */
function onPath(name, env) {
  return (env.PATH ?? '').split(delimiter).filter(Boolean).map((folder) => join(folder, name)).find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} what
 * @param {string} debianPackage
 * @param {string} orElse
 */
function missing(what, debianPackage, orElse) {
  return new Error(`${what} was not found. Install the Debian package ${debianPackage}, ${orElse}.`);
}
