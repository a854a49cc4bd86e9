import type { Pass } from '../../pass/pass.js';
import type { Finding } from './finding.js';

/** Fields that the documented answer always has, by what they are called there. */
const DOCUMENTED: readonly (readonly [field: keyof Pass, wire: string])[] = [
  ['orderId', 'orderId'],
  ['orderStatus', 'status'],
  ['module', 'module'],
  ['orderCreatedDate', 'orderCreatedDate'],
  ['ePassId', 'extra.ePassId'],
  ['ePassStatus', 'extra.ePassStatus'],
  ['firstName', 'extra.firstName'],
  ['lastName', 'extra.lastName'],
  ['expirationDate', 'extra.expirationDate'],
  ['availableUsages', 'extra.availableUsages'],
  ['usedUsages', 'extra.usedUsages'],
];

/** Fields that may be missing, but may not be odd. */
const OPTIONAL: readonly (readonly [field: keyof Pass, wire: string])[] = [
  ['allowedModules', 'extra.allowedModules'],
  ['activationDate', 'extra.activationDate'],
  ['orderCancelledDate', 'orderCancelledDate'],
  ['restriction', 'extra.allowedResources'],
];

const WIRE = new Map([...DOCUMENTED, ...OPTIONAL]);

/** The modules of the documents; the others are "Module N" on the card. */
const KNOWN_MODULES: readonly number[] = [0, 1, 2, 3, 4, 7, 8];

/** What of a pass that is shown is missing, cannot be read, or is not known. */
export function contentFindings(pass: Pass): Finding[] {
  const missing = missingIn(pass);
  const unreadable = pass.unreadable.map((field) => WIRE.get(field) ?? field);
  const modules = [pass.module, ...(pass.allowedModules ?? [])]
    .filter((module): module is number => module !== null && !KNOWN_MODULES.includes(module));
  return [
    ...about('missing', missing, 'The order has no', 'Let the API answer them: "not available" stands for them.'),
    ...about('unreadable', unreadable, 'The order has fields that cannot be read:',
      'Compare them with the documents: dates are RFC 3339 with an offset.'),
    ...about('modules', modules.map(String), 'The order has modules that are not known here:',
      'They are shown as "Module N": update epass-card, or name them with its strings.'),
  ];
}

function missingIn(pass: Pass): string[] {
  const missing = DOCUMENTED.filter(([field]) => pass[field] === null && !pass.unreadable.includes(field));
  const noModules = pass.module === 0 && pass.allowedModules === null && !pass.unreadable.includes('allowedModules');
  return [...missing.map(([, wire]) => wire), ...(noModules ? ['extra.allowedModules'] : [])];
}

function about(id: string, names: readonly string[], what: string, fix: string): Finding[] {
  if (names.length === 0) return [];
  const listed = names.slice(0, 20).join(', ');
  return [{ id: `${id}:${listed}`, kind: 'wrong', what: `${what} ${listed}.`, fix, see: 'when-nothing-shows' }];
}
