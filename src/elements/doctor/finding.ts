/**
 * One thing that the doctor found. Its texts are for the page's developer, and in English only. They hold
 * statuses, names of fields, origins and paths; never a token, an id, a name, a header or a body.
 */
export interface Finding {
  /** Tells one finding from another, however its wording varies with the time. */
  readonly id: string;
  /** `wrong` is to be mended, `note` is to be known, `well` says that there is nothing to do. */
  readonly kind: 'wrong' | 'note' | 'well';
  readonly what: string;
  /** What to do about it, in one line. */
  readonly fix: string | null;
  /** The section of `docs/hosting.md` about it. */
  readonly see: Section | null;
}

/** Sections of `docs/hosting.md`, as links name them. */
export type Section =
  | 'frameworks'
  | 'what-it-answers'
  | 'what-is-checked'
  | 'cookie-mode'
  | 'several-processes'
  | 'your-own-token-endpoint'
  | 'an-endpoint-on-another-origin'
  | 'check-your-endpoint'
  | 'files-on-your-server-and-their-integrity'
  | 'when-nothing-shows'
  | 'content-security-policy';

/** What the page wrote and the card cannot use. */
export const oddValue = (id: string, what: string, fix: string): Finding =>
  ({ id: `value:${id}`, kind: 'wrong', what, fix, see: 'when-nothing-shows' });

/** An address as the doctor may show it: without a query, and without the origin where that is the page's. */
export function place(url: URL, page: URL): string {
  return url.origin === page.origin ? url.pathname : url.origin + url.pathname;
}
