/** Where the device is, or why that is not known. */
export type Position =
  | { readonly kind: 'here'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unknown' };

const PATIENCE = 10_000;
const MAX_AGE = 300_000;

/** Asks the device where it is; the browser asks the traveller. Never rejects. */
export function locate(): Promise<Position> {
  const { geolocation } = navigator as { geolocation?: Geolocation };
  if (!geolocation) return Promise.resolve({ kind: 'unknown' });
  return new Promise((resolve) => {
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ kind: 'here', latitude, longitude }),
      ({ code, PERMISSION_DENIED }) => resolve({ kind: code === PERMISSION_DENIED ? 'refused' : 'unknown' }),
      { timeout: PATIENCE, maximumAge: MAX_AGE },
    );
  });
}
