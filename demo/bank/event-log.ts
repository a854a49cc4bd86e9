import type { EpassEventMap, EpassSearchDetail, Restriction } from '../../src/index.js';
import { element } from '../element.js';

const AT_MOST = 20;

/** Writes into the log what the cards inside a part of the page ask for, newest first. */
export function logEvents(from: HTMLElement, log: HTMLOListElement): void {
  from.addEventListener('epass-search', ({ detail }) => write(log, 'epass-search', searchFacts(detail)));
  from.addEventListener('epass-select', ({ detail }) => write(log, 'epass-select', selectFacts(detail)));
}

function write(log: HTMLOListElement, type: string, facts: readonly (string | null | undefined)[]): void {
  const at = new Date();
  const time = element('time', { dateTime: at.toISOString(), textContent: at.toLocaleTimeString('en-GB') });
  log.prepend(element('li', {}, time, ` ${[type, ...facts].filter(Boolean).join(' · ')}`));
  while (log.children.length > AT_MOST) log.lastElementChild?.remove();
}

function searchFacts({ module, restriction, airport, href }: EpassSearchDetail): (string | undefined)[] {
  return [`module ${module}`, restrictionText(restriction), airport && `airport ${airport}`, href];
}

function selectFacts({ resource }: EpassEventMap['epass-select']['detail']): (string | null)[] {
  return [`venue ${resource.resourceId}`, resource.name, resource.iata && `airport ${resource.iata}`];
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
