import { createServer } from 'node:http';
import { toNodeListener } from 'epass-card/host';
import { epass } from './epass.js';
import { listen } from './listen.js';
import { site } from './site.js';

const toEpass = toNodeListener(epass);
const toSite = toNodeListener(site);

listen(createServer((req, res) => {
  if (req.url?.startsWith('/epass/')) toEpass(req, res);
  else toSite(req, res);
}));
