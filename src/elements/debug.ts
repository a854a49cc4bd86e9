import type { LitElement, ReactiveController } from 'lit';
import { loadChunk } from '../api/chunk.js';
import { oddLifetime } from '../api/token.js';
import type { Doctor, Patient } from './doctor/doctor.js';
import type { PassWatch } from './pass-watch.js';

const OUT_OF_REACH =
  'epass-card: the doctor is out of reach. Copy the whole folder of the script.';

/**
 * With `debug`, calls the doctor, who is loaded for that, and hears meanwhile what the page's Content Security
 * Policy blocks: the first request may well be there before the doctor.
 */
export class Debug implements ReactiveController {
  readonly #host: LitElement & Patient;
  readonly #watch: PassWatch;
  readonly #blocked: SecurityPolicyViolationEvent[] = [];
  readonly #hear = (event: SecurityPolicyViolationEvent): void => {
    this.#blocked.push(event);
    this.#host.requestUpdate();
  };
  #doctor: Doctor | null = null;
  #called = false;

  constructor(host: LitElement & Patient, watch: PassWatch) {
    this.#host = host;
    this.#watch = watch;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.debug) return this.hostDisconnected();
    if (!this.#called) void this.#load();
    this.#doctor?.look({ facts: this.#watch.facts, blocked: this.#blocked, oddLifetime: oddLifetime() });
  }

  hostDisconnected(): void {
    if (!this.#called) return;
    this.#called = false;
    document.removeEventListener('securitypolicyviolation', this.#hear);
    this.#blocked.length = 0;
    this.#doctor?.leave();
    this.#doctor = null;
  }

  async #load(): Promise<void> {
    this.#called = true;
    document.addEventListener('securitypolicyviolation', this.#hear);
    try {
      const { attend } = await loadChunk(() => import('./doctor/doctor.js'));
      if (this.#host.debug && this.#host.isConnected) this.#doctor ??= attend(this.#host);
      this.#host.requestUpdate();
    } catch {
      console.warn(OUT_OF_REACH, this.#host.error?.hint);
    }
  }
}
