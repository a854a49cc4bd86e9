import { oddValue, type Finding } from './finding.js';

const SWITCHES: readonly string[] = ['history', 'images', 'debug'];
const PROPERTIES: readonly string[] = ['data', 'strings', 'tokenprovider', 'token-provider'];

/** Attributes that the card does not know and that are nearly one that it does, or that say what they cannot. */
export function attributeFindings(attributes: ReadonlyMap<string, string>, known: readonly string[]): Finding[] {
  return [...attributes].flatMap(([name, value]) => {
    if (SWITCHES.includes(name) && /^(false|no|off|0)$/i.test(value)) {
      return [oddValue(name, `${name} is on, whatever its value says.`, `Leave the attribute ${name} out.`)];
    }
    if (PROPERTIES.includes(name)) {
      return [oddValue(name, `${name} does nothing as an attribute.`, 'Set the property by script.')];
    }
    const meant = known.includes(name) ? undefined : known.find((it) => isAlike(lettersOf(name), lettersOf(it)));
    return meant ? [oddValue(meant, `The attribute ${name} is not known.`, `Write ${meant}.`)] : [];
  });
}

const lettersOf = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase();

/** Whether two words of some length differ by one letter in four at most: others, missing or more. */
function isAlike(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < 5) return false;
  let costs = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 0; i < one.length; i += 1) {
    const next = [i + 1];
    for (const [j, left] of next.entries()) {
      if (j === other.length) break;
      const [above = 0, diagonal = 0] = [costs[j + 1], costs[j]];
      next.push(Math.min(left + 1, above + 1, diagonal + (one[i] === other[j] ? 0 : 1)));
    }
    costs = next;
  }
  return (costs.at(-1) ?? 0) <= Math.max(1, Math.floor(other.length / 4));
}
