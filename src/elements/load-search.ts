import type * as Room from './search/search-room.js';

/** What a search panel is made of. */
export type SearchRoom = typeof Room;

let room: SearchRoom | null = null;

/** What a search panel is made of, once something of the page has used one. */
export const searchRoom = (): SearchRoom | null => room;

/** Loads it. Rejects when its file is out of reach. */
export async function loadSearchRoom(): Promise<SearchRoom> {
  return (room ??= await import('./search/search-room.js'));
}
