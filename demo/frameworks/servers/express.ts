import { createServer } from 'node:http';
import { toNodeListener } from 'epass-card/host';
import express from 'express';
import { epass } from './epass.js';
import { listen } from './listen.js';
import { site } from './site.js';

const app = express();
app.use(express.json()); // before or after the host kit, as you like
app.use('/epass', toNodeListener(epass));
app.use(toNodeListener(site));

listen(createServer(app));
