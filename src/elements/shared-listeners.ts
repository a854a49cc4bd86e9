/**
 * Those in a page who want to hear of one thing. It is listened to once for all of them, as long as there are any: a
 * listener a card, with the functions that begin and end it, is most of what a quiet card would weigh.
 */
export class SharedListeners<T extends object> {
  readonly #members = new Set<T>();
  readonly #listen: () => () => void;
  #stop: (() => void) | undefined;

  /** @param listen begins to listen, where there is something to listen to; answers the way to stop. */
  constructor(listen: () => () => void = () => () => undefined) {
    this.#listen = listen;
  }

  join(member: T): void {
    this.#stop ??= this.#listen();
    this.#members.add(member);
  }

  leave(member: T): void {
    this.#members.delete(member);
    if (this.#members.size > 0) return;
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Tells every member; when one throws, that is reported, and the others still hear. */
  tell(how: (member: T) => void): void {
    for (const member of [...this.#members]) {
      try {
        how(member);
      } catch (error) {
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
}

/** One set of listeners for each of the things that are listened to, such as each document. */
export function sharedListenersOf<K extends object, T extends object>(
  listen: (to: K, tell: (how: (member: T) => void) => void) => () => void,
): (to: K) => SharedListeners<T> {
  const made = new WeakMap<K, SharedListeners<T>>();
  return (to) => {
    const listeners = made.get(to) ?? new SharedListeners<T>(() => listen(to, (how) => listeners.tell(how)));
    made.set(to, listeners);
    return listeners;
  };
}

/** Listens to events of several targets with one function; answers the way to stop. */
export function addListeners(
  hear: (event: Event) => void,
  on: readonly (readonly [target: EventTarget | null, type: string])[],
): () => void {
  for (const [target, type] of on) target?.addEventListener(type, hear);
  return () => {
    for (const [target, type] of on) target?.removeEventListener(type, hear);
  };
}
