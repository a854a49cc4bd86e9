/** Registers `<epass-search>` with all of it here: no test waits for a file. Its first use is tested in test/build. */
import { defineEpassSearch } from '../../src/elements/define-search.js';
import { loadSearchChunk } from '../../src/elements/load-search.js';

defineEpassSearch();
await loadSearchChunk();
