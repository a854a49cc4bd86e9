/** A moment by two clocks: the elapsed time stands still in some sleeping devices, the date can be set back. */
export interface Moment {
  readonly elapsed: number;
  readonly date: number;
}

/** This moment. */
export const moment = (): Moment => ({ elapsed: performance.now(), date: Date.now() });

/** Milliseconds since a moment, by the clock that went further. */
export const since = ({ elapsed, date }: Moment): number => Math.max(performance.now() - elapsed, Date.now() - date);
