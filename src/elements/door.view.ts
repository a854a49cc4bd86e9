import { correction, generate } from 'lean-qr/nano';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { displayText } from '../locale/display.js';
import type { Formatter } from '../locale/format.js';
import type { Words } from '../locale/words.js';
import { parseInstant } from '../pass/instant.js';
import type { Pass } from '../pass/pass.js';
import type { PassStatus } from '../pass/status.js';
import { fromText, holderText } from './pass-texts.js';

/** The white border that a reader needs, in modules of the code. */
const QUIET_ZONE = 4;

/** What the view for the staff at the door needs. */
export interface DoorModel {
  readonly pass: Pass;
  readonly status: PassStatus;
  readonly strings: Words;
  readonly format: Formatter;
  readonly now: number;
  readonly checkedAt: number | null;
  readonly stale: boolean;
  readonly closeDoor: () => void;
}

/** The pass for the staff at the door: its code, its number, whose it is, and whether it is good. */
export function doorView(model: DoorModel): TemplateResult {
  const { pass, strings, closeDoor } = model;
  const id = grouped(displayText(pass.ePassId ?? ''));
  return html`<dialog part="door" class="door" aria-labelledby="door" @close=${closeDoor}>
    <div class="door-head">
      <div class="door-title" id="door">${strings.doorTitle}</div>
      <button class="plain" type="button" @click=${closeDoor}>${strings.doorClose}</button>
    </div>
    ${codeView(pass.ePassId ?? '', strings.doorCode(id)) ?? html`<p class="door-plain">${strings.doorCodeMissing}</p>`}
    <div class="door-id digits" data-private><bdi>${id}</bdi></div>
    <div class="door-holder" data-private><bdi>${holderText(pass) || strings.holderMissing}</bdi></div>
    ${factsView(model)}
  </dialog>`;
}

function factsView(model: DoorModel): TemplateResult {
  const { pass, status, strings, format, now, checkedAt, stale } = model;
  const until = parseInstant(pass.expirationDate);
  const said = strings.status[status];
  return html`<div class="door-facts">
    <div class="door-status ${status}">
      ${checkedAt === null ? said : strings.doorChecked(said, format.time(checkedAt))}
    </div>
    ${stale && checkedAt !== null
      ? html`<div class="door-stale">${strings.stale(format.age(now - checkedAt))}</div>`
      : nothing}
    ${status === 'upcoming' ? html`<div>${fromText(model)}</div>` : nothing}
    <div>${until === null ? strings.validityMissing : strings.validUntil(format.dateTime(until))}</div>
  </div>`;
}

/** The number in groups of four, as people read it aloud; one that has groups of its own keeps them. */
const grouped = (id: string): string => (/^\w+$/.test(id) ? (id.match(/.{1,4}/g)?.join(' ') ?? id) : id);

/** Always black on white, whatever the theme; `null` for a number that no code can hold. */
function codeView(text: string, label: string): TemplateResult | null {
  const code = codeOf(text);
  if (code === null) return null;
  const { size, dark } = code;
  return html`<div part="door-code" class="door-code" data-private>
    <svg viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="door-label">
      ${svg`<title id="door-label">${label}</title>
        <rect width=${size} height=${size} fill="#ffffff" />
        <path d=${dark} fill="#000000" shape-rendering="crispEdges" />`}
    </svg>
  </div>`;
}

/** A code as an outline of its dark modules, and its size with the quiet zone, in modules. */
function codeOf(text: string): { readonly size: number; readonly dark: string } | null {
  try {
    const code = generate(text, { minCorrectionLevel: correction.M });
    const rows = Array.from({ length: code.size }, (_, at) => at);
    const moduleAt = (x: number, y: number): string => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h1v1h-1z`;
    const dark = rows.flatMap((y) => rows.filter((x) => code.get(x, y)).map((x) => moduleAt(x, y)));
    return { size: code.size + 2 * QUIET_ZONE, dark: dark.join('') };
  } catch {
    return null;
  }
}
