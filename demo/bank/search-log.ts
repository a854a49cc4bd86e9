import type { EpassSearchDetail, Restriction } from '../../src/index.js';
import { element } from '../element.js';

const AT_MOST = 20;

/** Writes what a card asked for into the log of the page, newest first. */
export function logSearch(log: HTMLOListElement, detail: EpassSearchDetail): void {
  const at = new Date();
  const time = element('time', { dateTime: at.toISOString(), textContent: at.toLocaleTimeString('en-GB') });
  log.prepend(element('li', {}, time, ` epass-search · ${textOf(detail)}`));
  while (log.children.length > AT_MOST) log.lastElementChild?.remove();
}

function textOf({ module, restriction, airport, href }: EpassSearchDetail): string {
  const facts = [`module ${module}`, restrictionText(restriction), airport && `airport ${airport}`, href];
  return facts.filter(Boolean).join(' · ');
}

function restrictionText(restriction: Restriction): string {
  switch (restriction.kind) {
    case 'anywhere':
      return 'anywhere';
    case 'airports':
      return `airports ${restriction.iata.join(', ')}`;
    case 'countries':
      return `countries ${restriction.codes.join(', ')}`;
    case 'resources':
      return `venues ${restriction.ids.join(', ')}`;
    case 'unclear':
      return 'places unclear';
  }
}
