/** The `clientUserId` that the passes of these examples are issued to. */
export const TRAVELLER = '9E2B6D30-4A57-4C1E-8D0F-3B7A5C9E1F42';

const travellers = new Map<string, string>();

/** Stands for your own sign-in: whoever comes is the one traveller. @returns the value of a `Set-Cookie` header. */
export function signIn(): string {
  const session = crypto.randomUUID();
  travellers.set(session, TRAVELLER);
  return `session=${session}; Path=/; HttpOnly; SameSite=Strict`;
}

/** Who sent this request: a `clientUserId`, or `null` when nobody is signed in. */
export function travellerOf(request: Request): string | null {
  const session = /(?:^|;\s*)session=([\w-]+)/.exec(request.headers.get('Cookie') ?? '')?.[1] ?? '';
  return travellers.get(session) ?? null;
}
