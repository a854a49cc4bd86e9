/**
 * A server that misbehaves on request, for tests in a real browser.
 *
 * `faultPlugin()` is a @web/test-runner plugin. It answers under `/fault/{id}/…` twice: on the test
 * page's own origin, and on a second `node:http` server on 127.0.0.1 (another origin, open to CORS).
 * A test opens a scenario under a random id, so tests and browsers that run at once never meet.
 * Tests use it through `faultServer()` of `fault-server.ts`, which also describes the answers.
 */
import { createServer } from 'node:http';
import { tried } from '../../tools/tried.js';
import { corpora } from './corpora-files.js';
import { faultAnswer } from './fault-answer.js';

const open = new Map();

const routeOf = (scenario, path) =>
  Object.keys(scenario.routes)
    .filter((route) => path === route || path.startsWith(`${route}/`))
    .sort((a, b) => b.length - a.length)[0];

const readBody = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** Lets any page read the answer, and tells it the headers that the API promises to expose. */
const allow = (request, answer) => {
  if (answer?.cors === false || !request.headers.origin) return {};
  return {
    'access-control-allow-origin': request.headers.origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': answer?.expose ?? 'Retry-After, Date, WWW-Authenticate, X-Request-Id',
    vary: 'Origin',
    ...answer?.cors,
  };
};

const preflight = (request, response, { maxAge }) => {
  response.writeHead(204, {
    ...allow(request),
    'access-control-allow-methods': request.headers['access-control-request-method'] ?? '*',
    'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
    'access-control-max-age': String(maxAge),
  });
  response.end();
};

/** The next answer of a route; the last one repeats. An answer for one bearer only is not used up by others. */
const nextAnswer = (scenario, route, authorization) => {
  const queue = scenario.routes[route];
  if (!queue?.length) return { status: 404 };
  const [first] = queue;
  if (first.bearer !== undefined && authorization !== `Bearer ${first.bearer}`) return { status: 401 };
  return queue.length > 1 ? queue.shift() : first;
};

const handle = async (request, response, origin) => {
  const url = new URL(request.url, 'http://fault.invalid');
  const [, , id, ...rest] = url.pathname.split('/');
  const scenario = open.get(id);
  if (!scenario) return void response.writeHead(410).end();

  const path = rest.join('/');
  const entry = {
    order: scenario.log.length,
    at: Date.now(),
    origin,
    route: routeOf(scenario, path) ?? path,
    method: request.method,
    path,
    query: url.search,
    headers: request.headers,
    body: '',
    sent: 0,
    ended: 'open',
  };
  scenario.log.push(entry);
  response.on('close', () => (entry.ended = response.writableFinished ? 'finished' : 'closed'));
  request.on('error', () => undefined);
  entry.body = await readBody(request).catch(() => '');
  if (request.method === 'OPTIONS') {
    const [first] = scenario.routes[entry.route] ?? [];
    if (!first?.preflight) return preflight(request, response, scenario);
    return faultAnswer(first.preflight, { request, response, entry, cors: allow(request, first.preflight) });
  }

  const answer = nextAnswer(scenario, entry.route, request.headers.authorization);
  if (answer.held) await scenario.released;
  await faultAnswer(answer, { request, response, entry, cors: origin === 'cross' ? allow(request, answer) : {} });
};

/** Starts the fault server with the test runner and stops it with it. */
export function faultPlugin() {
  const cross = createServer((request, response) => void handle(request, response, 'cross'));
  const commands = {
    'fault:open': ({ id, routes, maxAge }) => {
      let release = () => undefined;
      const released = new Promise((resolve) => (release = resolve));
      open.set(id, { routes, maxAge, log: [], release, released });
      return { cross: `http://127.0.0.1:${cross.address().port}` };
    },
    'fault:script': ({ id, route, answers }) => {
      open.get(id).routes[route] = answers;
      return true;
    },
    'fault:log': ({ id }) => open.get(id)?.log ?? [],
    'fault:release': ({ id }) => {
      open.get(id).release();
      return true;
    },
    'fault:close': ({ id }) => {
      open.get(id)?.release();
      return open.delete(id);
    },
    'fault:corpus': ({ name }) => corpora[name](),
    tried: ({ what, count }) => {
      tried(what, count);
      return true;
    },
  };
  return {
    name: 'fault-server',
    async serverStart({ server }) {
      const others = server.listeners('request');
      server.removeAllListeners('request');
      server.on('request', (request, response) => {
        if (request.url.startsWith('/fault/')) void handle(request, response, 'same');
        else others.forEach((listener) => listener.call(server, request, response));
      });
      await new Promise((resolve) => cross.listen(0, '127.0.0.1', resolve));
      cross.unref();
    },
    serverStop: () => {
      cross.closeAllConnections();
      cross.close();
    },
    executeCommand: ({ command, payload }) => commands[command]?.(payload),
  };
}
