import { createEpassHost } from 'epass-card/host';
import { travellerOf } from './sessions.js';

const { EPASS_UPSTREAM, EPASS_PROGRAM_ID, EPASS_ISSUER, EPASS_SECRET, EPASS_TOKEN_SECRET } = process.env;

/** The host kit, the same for every server: what it needs to know comes from the environment. */
export const epass = createEpassHost({
  upstream: EPASS_UPSTREAM ?? '',
  programId: EPASS_PROGRAM_ID ?? '',
  credentials: { issuer: EPASS_ISSUER ?? '', secret: EPASS_SECRET ?? '' },
  tokenSecret: EPASS_TOKEN_SECRET,
  authenticate: travellerOf,
});
