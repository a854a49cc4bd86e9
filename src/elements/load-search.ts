import type * as Chunk from './search/search-chunk.js';

/** What a search panel is made of. */
export type SearchChunk = typeof Chunk;

let chunk: SearchChunk | null = null;

/** What a search panel is made of, once something of the page has used one. */
export const searchChunk = (): SearchChunk | null => chunk;

/** Loads it. Rejects when its file is out of reach. */
export async function loadSearchChunk(): Promise<SearchChunk> {
  return (chunk ??= await import('./search/search-chunk.js'));
}
