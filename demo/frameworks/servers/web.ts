import { epass } from './epass.js';
import { site } from './site.js';

/** The shape that `Deno.serve`, `Bun.serve` and workers understand. */
export default {
  fetch(request: Request): Promise<Response> {
    return new URL(request.url).pathname.startsWith('/epass/') ? epass(request) : site(request);
  },
};
