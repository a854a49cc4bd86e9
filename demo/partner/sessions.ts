const COOKIE = 'larkmoor-session';
const PAIR = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f-]{36})(?:;|$)`);

/** Who is signed in at the bank, by session cookie. In memory, and without any password: it is a demo. */
export class Sessions {
  readonly #travellers = new Map<string, string | null>();

  /** The `clientUserId` of the traveller, `null` for a session that is signed out, undefined for a new visitor. */
  travellerOf(request: Request): string | null | undefined {
    const id = PAIR.exec(request.headers.get('Cookie') ?? '')?.[1];
    return id === undefined ? undefined : this.#travellers.get(id);
  }

  /** Starts a session, for nobody or for a traveller. @returns the value of a `Set-Cookie` header. */
  start(clientUserId: string | null): string {
    const id = crypto.randomUUID(); // a new one each time: a session never changes hands
    this.#travellers.set(id, clientUserId);
    return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** Ends the session that the request belongs to. */
  end(request: Request): void {
    const id = PAIR.exec(request.headers.get('Cookie') ?? '')?.[1];
    if (id !== undefined) this.#travellers.delete(id);
  }
}
