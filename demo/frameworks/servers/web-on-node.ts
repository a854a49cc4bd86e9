import { createServer } from 'node:http';
import { toNodeListener } from 'epass-card/host';
import { listen } from './listen.js';
import web from './web.js';

// Where there is no Deno, Bun or worker, Node can serve the same handler.
listen(createServer(toNodeListener((request) => web.fetch(request))));
