function randomSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The issuer of a sandbox that was given none: HS256, with a secret that is new on every start. */
export const demoIssuer = { iss: 'EPASS-CARD-DEMO', secret: randomSecret() } as const;

/** The API client of a sandbox that was given none; its secret is new on every start. */
export const demoClient = { clientId: 'epass-card-demo', secret: randomSecret() } as const;

/** The programmes of a sandbox that was given none, by `X-Program-ID`: all three modules, and lounge with coupon. */
export const demoProgrammes = {
  '1876920048220766208': { allowedModules: [1, 3, 4] },
  '1876920048220766209': { allowedModules: [1, 4] },
};
