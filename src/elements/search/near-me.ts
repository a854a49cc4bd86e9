/** Where the device is, or why that is not known. */
export type Position =
  | { readonly kind: 'here'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

const PATIENCE = 10_000;
const MAX_AGE = 300_000;
/** The code of the standard's `GeolocationPositionError`. */
const PERMISSION_DENIED = 1;

/** Asks where the device is, for somebody who may change their mind meanwhile. */
export class NearMe {
  #turn = 0;
  #asking = false;

  /** Whether the device is being asked. */
  get asking(): boolean {
    return this.#asking;
  }

  /** Where it is; `null` when nobody wants to know any more. */
  async ask(): Promise<Position | null> {
    const turn = (this.#turn += 1);
    this.#asking = true;
    const position = await locate();
    if (turn !== this.#turn) return null;
    this.#asking = false;
    return position;
  }

  /** The traveller has chosen something else. */
  forget(): void {
    this.#turn += 1;
    this.#asking = false;
  }
}

/** Asks the device where it is; the browser asks the traveller. Never rejects. */
function locate(): Promise<Position> {
  const { geolocation } = navigator as { geolocation?: Geolocation };
  if (!geolocation) return Promise.resolve({ kind: 'unknown' });
  return new Promise<Position>((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ kind: 'here', latitude, longitude }),
      ({ code }) => resolve({ kind: code === PERMISSION_DENIED ? 'refused' : 'unknown' }),
      { timeout: PATIENCE, maximumAge: MAX_AGE },
    );
  }).catch((): Position => ({ kind: 'unknown' })); // a page may have put its own there
}
