/** What is checked, and as whom. */
export interface Target {
  /** The token endpoint. */
  readonly endpoint: URL;
  /** The origin of the page with the card: the endpoint's own unless said otherwise. */
  readonly page: string;
  /** A `Cookie` header of somebody who is signed in; without one, only a stranger's view is checked. */
  readonly cookie?: string;
  /** A pass of that traveller, to ask for with the token. */
  readonly orderId?: string;
  /** A pass of somebody else, which must not be found. */
  readonly otherOrderId?: string;
  /** What the card sends as `X-Program-ID`. */
  readonly programId?: string;
  /** Milliseconds that one request may take. */
  readonly limit: number;
}

/** Header fields of a request. */
export type Headings = Readonly<Record<string, string>>;

/** A page that has nothing to do with anybody who may be asked. */
export const FOREIGN_ORIGIN = 'https://foreign-page.example';

/** Where a browser says that a request comes from. */
export const fromOwnPage = ({ endpoint, page }: Target): Headings => ({
  Origin: page,
  'Sec-Fetch-Site': siteOf(new URL(page), endpoint),
});

/** The session of the signed-in traveller, if there is one. */
export const withSession = ({ cookie }: Target): Headings => (cookie === undefined ? {} : { Cookie: cookie });

/** What any page can send that may send JSON. */
export const bareHeaders: Headings = { Accept: 'application/json', 'Content-Type': 'application/json' };
/** What the card itself sends to a token endpoint. */
export const cardHeaders: Headings = { ...bareHeaders, 'X-Requested-With': 'epass-card' };

/** How a browser asks whether a page of this origin may send a POST with these header fields: in their order. */
export const preflightHeaders = (origin: string, names: readonly string[]): Headings => ({
  Origin: origin,
  'Access-Control-Request-Method': 'POST',
  'Access-Control-Request-Headers': [...names].sort().join(','),
});

/** Browsers know the list of public suffixes; here the last two labels have to do. */
function siteOf(page: URL, endpoint: URL): string {
  if (page.origin === endpoint.origin) return 'same-origin';
  const site = ({ protocol, hostname }: URL): string => `${protocol}${hostname.split('.').slice(-2).join('.')}`;
  return site(page) === site(endpoint) ? 'same-site' : 'cross-site';
}
