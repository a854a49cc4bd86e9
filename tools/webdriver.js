// @ts-check
/**
 * The few WebDriver commands that a test page needs, over `fetch`.
 * https://www.w3.org/TR/webdriver2/
 */

/** The keys that WebDriver writes as private-use characters, by the names that pages know them by. */
const KEYS = new Map([
  ['Backspace', '\uE003'], ['Tab', '\uE004'], ['Enter', '\uE007'], ['Shift', '\uE008'], ['Escape', '\uE00C'],
  ['Space', ' '], ['PageUp', '\uE00E'], ['PageDown', '\uE00F'], ['End', '\uE010'], ['Home', '\uE011'],
  ['ArrowLeft', '\uE012'], ['ArrowUp', '\uE013'], ['ArrowRight', '\uE014'], ['ArrowDown', '\uE015'],
  ['Delete', '\uE017'],
]);
const BUTTONS = ['left', 'middle', 'right'];

/** One browser window, driven by the WebDriver server at `origin`. */
export class WebDriver {
  #origin;
  #session = '';

  /** @param {string} origin */
  constructor(origin) {
    this.#origin = origin;
  }

  /** Waits until the server answers, at most ten seconds. */
  async untilUp() {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.#send('GET', '/status');
        return;
      } catch (error) {
        if (attempt === 200) throw error;
        await pause(50);
      }
    }
  }

  /** @param {Record<string, unknown>} capabilities */
  async open(capabilities) {
    const answer = await this.#send('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    const { sessionId } = /** @type {{ sessionId: string }} */ (answer);
    this.#session = `/session/${sessionId}`;
  }

  async close() {
    if (this.#session) await this.#send('DELETE', this.#session);
    this.#session = '';
  }

  /** @param {string} url */
  async goTo(url) {
    await this.#send('POST', `${this.#session}/url`, { url });
  }

  async url() {
    return /** @type {string} */ (await this.#send('GET', `${this.#session}/url`));
  }

  /**
   * Runs the body of a function in the page.
   *
   * @param {string} script
   * @returns {Promise<unknown>}
   */
  run(script) {
    return this.#send('POST', `${this.#session}/execute/sync`, { script, args: [] });
  }

  /** Presses and lets go: a key by its name, or a character. @param {string} key */
  async press(key) {
    const value = KEYS.get(key) ?? key;
    const actions = [{ type: 'keyDown', value }, { type: 'keyUp', value }];
    await this.#act({ type: 'key', id: 'keyboard', actions });
  }

  /** @param {number} x @param {number} y */
  async movePointer(x, y) {
    await this.#actWithPointer({ type: 'pointerMove', duration: 0, x, y });
  }

  /** @param {string} [button] */
  async pointerDown(button = 'left') {
    await this.#actWithPointer({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
  }

  /** @param {string} [button] */
  async pointerUp(button = 'left') {
    await this.#actWithPointer({ type: 'pointerUp', button: BUTTONS.indexOf(button) });
  }

  async releaseAll() {
    await this.#send('DELETE', `${this.#session}/actions`);
  }

  /**
   * Gives the page this size. The window is a little larger, and how much is only known by trying.
   *
   * @param {{ width: number, height: number }} size
   */
  async resize({ width, height }) {
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const inner = /** @type {[number, number]} */ (await this.run('return [innerWidth, innerHeight]'));
      if (inner[0] === width && inner[1] === height) return;
      const window = await this.#send('GET', `${this.#session}/window/rect`);
      const rect = /** @type {{ width: number, height: number }} */ (window);
      const next = { width: rect.width + width - inner[0], height: rect.height + height - inner[1] };
      await this.#send('POST', `${this.#session}/window/rect`, next);
      await pause(50);
    }
  }

  /** @param {Record<string, unknown>} action */
  #actWithPointer(action) {
    return this.#act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] });
  }

  /** @param {Record<string, unknown>} source */
  #act(source) {
    return this.#send('POST', `${this.#session}/actions`, { actions: [source] });
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<unknown>}
   */
  async #send(method, path, body) {
    const sent = body === undefined ? null : JSON.stringify(body);
    const response = await fetch(this.#origin + path, { method, body: sent });
    const { value } = /** @type {{ value: any }} */ (await response.json());
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
