import fc from 'fast-check';
import { signOut } from '../../src/api/client.js';
import type { Reply } from './racing-answers.js';
import { RacingApi } from './racing-api.js';
import { VirtualTime } from './virtual-time.js';

/** One thing that the page or its traveller does, with a name for the report of a failure. */
export class Step<W> {
  readonly name: string;
  readonly run: (world: W) => void;

  constructor(name: string, run: (world: W) => void) {
    this.name = name;
    this.run = run;
  }

  [fc.toStringMethod](): string {
    return this.name;
  }
}

/** What a race is run with: the servers and the clock. */
export interface Race {
  readonly api: RacingApi;
  readonly time: VirtualTime;
}

/** How a kind of race is set up, watched and judged. */
export interface RaceKind<W extends Race> {
  /** Makes the elements or clients of one race. */
  readonly begin: (race: Race) => W;
  /** What the page may do. */
  readonly steps: fc.Arbitrary<Step<W>>;
  /** How the first requests are answered, those after them soundly; anything, if it does not say. */
  readonly replies?: fc.Arbitrary<Reply>;
  /** How often something happens to the page at most; five times, if it does not say. */
  readonly length?: number;
  /** What must hold after every step and every answer. */
  readonly watch: (world: W) => void;
  /** What must hold when all has been answered. */
  readonly end: (world: W) => Promise<void> | void;
  /** Takes away what `begin` has put into the page. */
  readonly dispose?: (world: W) => void;
}

const REPLIES: fc.Arbitrary<Reply> = fc.oneof(
  { arbitrary: fc.constant<Reply>('ok'), weight: 6 },
  { arbitrary: fc.constant<Reply>('deaf'), weight: 2 },
  { arbitrary: fc.constant<Reply>('refused'), weight: 3 },
  fc.constantFrom<Reply>('forbidden', 'missing', 'busy', 'limited', 'lost', 'cut', 'odd', 'other', 'redirect'),
);

/** Chromium runs all schedules; Firefox and WebKit, which are slower here, one in twenty. */
const isChromium = navigator.userAgent.includes('Chrome');
export const schedulesHere = (inChromium: number): number => (isChromium ? inChromium : Math.ceil(inChromium / 20));

/** The same schedules in every run; `npm run soak` takes others each time. A failure prints seed and path. */
const SEED = 20_260_615;

const channel = new MessageChannel();

/** The next task of the page, after all that is promised by then. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

/** Runs steps and answers in any order, many times over. */
export async function race<W extends Race>(kind: RaceKind<W>, schedules: number, seed = SEED): Promise<void> {
  const { length = 5 } = kind;
  const size = length > 5 ? ({ size: 'max' } as const) : {};
  const groups = fc.array(fc.array(kind.steps, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: length, ...size });
  const replies = fc.array(kind.replies ?? REPLIES, { maxLength: length * 2, ...size });
  const property = fc.asyncProperty(fc.scheduler(), groups, replies, (s, plan, told) => run(kind, s, plan, told));
  await fc.assert(property, { numRuns: schedules, seed, includeErrorInReport: true });
}

async function run<W extends Race>(
  kind: RaceKind<W>, s: fc.Scheduler, plan: readonly (readonly Step<W>[])[], replies: readonly Reply[],
): Promise<void> {
  signOut(); // nothing is left of the race before
  const later = (label: string, happen: () => void): void => void s.schedule(Promise.resolve(), label).then(happen);
  const time = new VirtualTime((fire) => later('timer', fire));
  const api = new RacingApi(later, replies, () => time.now);
  const world = kind.begin({ api, time });
  try {
    s.scheduleSequence(plan.map((steps) => ({
      label: steps.map(({ name }) => name).join(' + '),
      builder: async () => steps.forEach((step) => step.run(world)),
    })));
    await drain(s, () => kind.watch(world));
    await kind.end(world);
  } finally {
    kind.dispose?.(world);
    api.restore();
    time.restore();
  }
}

/** Lets everything happen that is to happen, in the order of the schedule. */
async function drain(s: fc.Scheduler, watch: () => void): Promise<void> {
  for (;;) {
    await turn();
    watch();
    if (s.count() === 0) return;
    await s.waitNext(1);
  }
}
