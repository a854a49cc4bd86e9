import type { PassStatus } from '../pass/status.js';

/** Drawn on 24 × 24 with round strokes, by module number; the last is for one that is new. */
const MODULES: Readonly<Record<number, string>> = {
  1: 'M6 11V7a3 3 0 0 1 3-3h6a3 3 0 0 1 3 3v4M3 12.5a2 2 0 0 1 4 0V15h10v-2.5a2 2 0 0 1 4 0V19H3zM6 19v2M18 19v2',
  2: 'M5 5l7 7-7 7M13 5l7 7-7 7',
  3: 'M7.5 3v18M4 3v5.5a3.5 3.5 0 0 0 7 0V3M19 21V3c-2.4.8-4 4-4 8v3h4',
  4: 'M3 6h18v3.5a2.5 2.5 0 0 0 0 5V18H3v-3.5a2.5 2.5 0 0 0 0-5zM14 6v2.5M14 11v2M14 15.5v2.5',
  7: 'M2 10v4M5.5 6.5v11M18.5 6.5v11M22 10v4M5.5 12h13',
  8: 'M6 3h8.5L19 7.5V21H6zM9.5 11.5h6V17h-6zM12.5 11.5V17',
};
const NEW_MODULE = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z';

const RING = 'M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z';
const STATUSES: Readonly<Record<PassStatus, string>> = {
  active: `${RING}M8 12.5l3 3 5-6.5`,
  upcoming: `${RING}M12 7v5.5l3.5 2`,
  'used-up': `${RING}M8 12h8`,
  expired: 'M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5M10 13.5l4 4M14 13.5l-4 4',
  cancelled: `${RING}M9 9l6 6M15 9l-6 6`,
  unknown: `${RING}M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9M12 16.8v.2`,
};

/** The lines of the picture of a module, beside its name. */
export function moduleLines(module: number): string {
  return MODULES[module] ?? NEW_MODULE;
}

/** The lines of the picture of a status, beside its word: colour alone never tells it. */
export function statusLines(status: PassStatus): string {
  return STATUSES[status];
}
