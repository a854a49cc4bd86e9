import { SharedListeners, addListeners } from './shared-listeners.js';

/** The calls are spread over so many milliseconds, so that a page full of cards does not come back at once. */
const SPREAD = 3000;

const waiting: SharedListeners<{ start(): void }> = new SharedListeners<{ start(): void }>(() => (
  addListeners(() => waiting.tell((call) => call.start()), [[window, 'online']])
));

/** Calls back once, soon after the browser says that it is online again. @returns the way to stop waiting. */
export function whenOnline(call: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const member = {
    start(): void {
      waiting.leave(member);
      timer = setTimeout(call, Math.random() * SPREAD);
    },
  };
  waiting.join(member);
  return () => {
    clearTimeout(timer);
    waiting.leave(member);
  };
}
