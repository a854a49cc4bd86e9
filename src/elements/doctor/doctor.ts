import type { ClientOptions, PassId } from '../../api/client.js';
import type { EpassError } from '../../api/failure.js';
import type { PassFacts } from '../pass-watch.js';
import { diagnose } from './diagnosis.js';
import { evidenceOf, isPassCall, type Evidence } from './evidence.js';
import { whoIn } from './failures.js';
import type { Finding } from './finding.js';
import { Panel, sectionOf } from './panel.js';
import { Requests } from './requests.js';

/** What the doctor looks at of a card. */
export type Patient = HTMLElement & ClientOptions & PassId & {
  readonly debug: boolean;
  readonly history: boolean;
  readonly airport: string;
  readonly theme: string;
  readonly headingLevel: number;
  readonly locale: string;
  readonly timeZone: string;
  readonly searchHref: string;
  readonly strings: unknown;
  readonly data: unknown;
  readonly images: boolean;
  readonly loading: 'eager' | 'lazy';
  readonly error: EpassError | null;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
};

/** What the card knows at one look. */
export interface Sight {
  readonly facts: PassFacts;
  /** What the page's policy blocked since `debug` was set. */
  readonly blocked: readonly SecurityPolicyViolationEvent[];
  /** What the `typeof` of the last token's `expiresIn` was, where it could not be used. */
  readonly oddLifetime: string | null;
}

/** Watches one card. */
export interface Doctor {
  /** Looks at the card as it is now, and says what is new. */
  look(sight: Sight): void;
  /** Takes back what is shown. */
  leave(): void;
}

const TITLES = { wrong: 'epass-card: something is wrong', well: 'epass-card: debug' };

/** Calls the doctor to a card: a box below it, and the console, say what is wrong and how to mend it. */
export function attend(card: Patient): Doctor {
  const panel = new Panel(card.renderRoot as ShadowRoot);
  const requests = new Requests(() => card.requestUpdate());
  const teller = tellerOf();
  const waits = new WeakMap<EpassError, number>();
  let begun = 0; // when the last load was first seen
  let wasPending = false;
  return {
    look(sight) {
      const { measured } = requests;
      const { state, pending, error } = sight.facts;
      if (pending && !wasPending) begun = performance.now();
      wasPending = pending;
      const evidence = evidenceOf(card, sight, { wait: waitOf(error, waits), measured });
      const findings = diagnose(evidence);
      const title = findings.some(({ kind }) => kind === 'wrong') ? TITLES.wrong : TITLES.well;
      panel.show(title, findings);
      const isMeasured = evidence.hasData || measured.some((it) => it.end >= begun && isPassCall(it));
      teller.hear(title, state === 'loading' ? [] : findings, isMeasured || isFinal(evidence, findings));
    },
    leave() {
      requests.stop();
      teller.stop();
      panel.remove();
    },
  };
}

/** Whether nothing that comes in a moment makes another diagnosis of it. */
function isFinal({ source, hasId, hasData, error, isGuess }: Evidence, findings: readonly Finding[]): boolean {
  const isWell = findings[0]?.kind === 'well'; // and can say soon how long that took
  const isBare = source === 'none' || !(hasId || hasData); // the page's next script may set it
  return !isWell && !isBare && !(isGuess && error && whoIn(error) === 'api');
}

/** Seconds that the server wanted to be left alone for when this failure was first seen: they do not count down. */
function waitOf(error: EpassError | null, known: WeakMap<EpassError, number>): number | null {
  if (error?.retryAt === undefined) return null;
  const seconds = known.get(error) ?? Math.max(0, Math.ceil((error.retryAt - performance.now()) / 1000));
  known.set(error, seconds);
  return seconds;
}

/**
 * Milliseconds that the console waits where more may come: the browser's record of the call for the pass, which tells
 * its address and time, comes after the answer, or never.
 */
const PATIENCE = 1000;

/** Tells the console each diagnosis once: at once when it is final, or after a while. */
function tellerOf(): { hear(title: string, findings: readonly Finding[], isFinal: boolean): void; stop(): void } {
  let told = '';
  let wait: ReturnType<typeof setTimeout> | undefined;
  let say = (): void => undefined;
  const stop = (): void => {
    clearTimeout(wait);
    wait = undefined;
  };
  return {
    hear(title, findings, isFinal) {
      const diagnosis = findings.map(({ id }) => id).join('\n');
      if (diagnosis === told || diagnosis === '') {
        stop();
        return;
      }
      say = () => {
        stop();
        told = diagnosis;
        tell(title, findings);
      };
      if (isFinal) say();
      else wait ??= setTimeout(() => say(), PATIENCE); // not anew for each look
    },
    stop,
  };
}

/** One group in the console for one diagnosis. */
function tell(title: string, findings: readonly Finding[]): void {
  console.group(title);
  for (const { kind, what, fix, see } of findings) {
    const lines = [what, ...(fix === null ? [] : [`Fix: ${fix}`]), ...(see === null ? [] : [sectionOf(see)])];
    console[kind === 'wrong' ? 'warn' : 'info'](lines.join('\n'));
  }
  console.groupEnd();
}
