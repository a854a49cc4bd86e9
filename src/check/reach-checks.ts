import { parseHttpDate } from '../api/http-date.js';
import type { Loss, Outcome } from './call.js';
import { arrived, isSecure, type Evidence } from './evidence.js';
import { goalOf, isRedirect, NO_SLASH } from './redirects.js';
import { fail, pass, skip, warn, type Check, type Verdict } from './verdict.js';

const CONTRACT = 'your-own-token-endpoint';

const ISSUER = 'Install the certificate with its whole chain. If an authority of your own has signed it, run this with'
  + ' NODE_EXTRA_CA_CERTS=ca.pem.';

const losses: Readonly<Record<Exclude<Loss, 'timeout'>, readonly [found: string, fix: string]>> = {
  name: ['its host name is not known', 'Check the host name, and its DNS entry.'],
  port: ['no browser calls this port', 'Serve it on another port, best on 443.'],
  refused: ['nothing listens there', 'Start the server, or check host and port.'],
  plain: ['the server speaks plain http there', 'Let it speak https there, or name the port where it does.'],
  issuer: ['nobody whom this machine trusts has signed its certificate', ISSUER],
  certificate: ['no secure connection could be made', 'Install a certificate for this name, with its whole chain.'],
  cut: ['the connection ended without a whole answer', 'See the log of your server and of the proxy before it.'],
};

function judgeReach({ own }: Evidence): Verdict {
  const first = own[0];
  if (!first) return skip('not called: see https');
  if (!('lost' in first)) return pass('it answers');
  return first.lost === 'timeout' ? skip('no answer in time: see latency') : fail(...losses[first.lost]);
}

const SLOW = 500;

function judgeLatency({ own, target }: Evidence): Verdict {
  if (own.some((one) => 'lost' in one && one.lost === 'timeout')) {
    return fail(`no whole answer within ${target.limit / 1000} s`);
  }
  const times = own.flatMap((one) => arrived(one)?.took ?? []).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  if (median === undefined) return skip('no answer: see reachable');
  const found = `${Math.round(median)} ms, the median of ${times.length}`;
  return median > SLOW ? warn(found) : pass(found);
}

const NAME_IT = 'Name the final address in token-endpoint: no redirect is followed.';

function judgeRedirect(evidence: Evidence): Verdict {
  const rows: [who: string, outcome: Outcome | null | undefined][] = [
    [evidence.target.cookie === undefined ? 'a stranger' : 'the signed-in traveller', evidence.own[0]],
    ['a stranger', evidence.stranger],
  ];
  for (const [who, outcome] of rows) {
    const answer = arrived(outcome);
    if (answer && isRedirect(answer)) {
      const { kind, told } = goalOf(answer, evidence.target.endpoint);
      const isMoved = kind === 'same-name' && outcome === evidence.own[0];
      const fix = kind === 'slash' ? NO_SLASH : isMoved ? NAME_IT : undefined;
      return fail(`${answer.status} leads ${who} to ${told}`, fix);
    }
  }
  return pass('no answer is a redirect');
}

const MAX_SKEW = 60;

function judgeClock({ own }: Evidence): Verdict {
  const answer = arrived(own[0]);
  const date = answer && parseHttpDate(answer.headers.get('Date') ?? '');
  if (!answer || date === null) return skip('no answer with a readable Date');
  const seconds = Math.round((date - answer.at) / 1000);
  if (Math.abs(seconds) <= MAX_SKEW) return pass('its Date agrees with this machine');
  return warn(`its Date is ${Math.abs(seconds)} s ${seconds < 0 ? 'behind' : 'ahead of'} this machine`);
}

/** Is it there, and how does it answer at all? */
export const reachChecks: readonly Check[] = [
  {
    id: 'https',
    title: 'The address is https (http on this machine only)',
    fix: 'Serve it over https. Nothing was sent: a session must not cross the network in plain text.',
    see: CONTRACT,
    judge: ({ target }) => (isSecure(target.endpoint) ? pass('yes') : fail('it is http, on another machine')),
  },
  {
    id: 'reachable',
    title: 'It can be reached',
    fix: 'Check the address and the server.',
    see: CONTRACT,
    judge: judgeReach,
  },
  {
    id: 'latency',
    title: 'It answers within half a second',
    fix: 'Sign the token in your own process; call no other service for it. The card gives up after 10 s.',
    see: CONTRACT,
    judge: judgeLatency,
  },
  {
    id: 'redirect',
    title: 'It never redirects',
    fix: 'Take this path out of the sign-in filter and of rewrites (slash, www, language): answer 401 instead.',
    see: CONTRACT,
    judge: judgeRedirect,
  },
  {
    id: 'clock',
    title: 'Its clock is right',
    fix: 'Run NTP on the server; if the server is right, on this machine.',
    see: CONTRACT,
    judge: judgeClock,
  },
];
