import { oddValue, type Finding } from './finding.js';

/** What attributes are judged by. */
export interface Attributes {
  readonly attributes: ReadonlyMap<string, string>;
  /** The attributes that the card knows. */
  readonly known: readonly string[];
  /** The switches that are on, by their attributes. */
  readonly on: readonly string[];
  /** The attributes that stand for a property, as a template without types writes them, while that is not set. */
  readonly unset: readonly string[];
}

/** Attributes that the card does not know and that are nearly one that it does, or that say what they cannot. */
export function attributeFindings({ attributes, known, on, unset }: Attributes): Finding[] {
  return [...attributes].flatMap(([name, value]) => {
    if (on.includes(name) && /^(false|no|off|0)$/i.test(value)) {
      return [oddValue(name, `${name} is on, whatever its value says.`, `Leave the attribute ${name} out.`)];
    }
    if (unset.includes(name)) {
      return [oddValue(name, `${name} does nothing as an attribute.`, 'Set the property by script.')];
    }
    const meant = known.includes(name) || !MISTYPED.test(name) ? undefined : known.find((it) => isAlike(name, it));
    return meant ? [oddValue(meant, `The attribute ${name} is not known.`, `Write ${meant}.`)] : [];
  });
}

/** Names that somebody may have meant for the card: those of frameworks and of HTML are no slips. */
const MISTYPED = /^(?!(x|v|ng|data|aria)-|heading(offset|reset)$)[a-z][a-z_-]*$/;

const lettersOf = (name: string): string => name.replace(/[^a-z]/g, '');

/** Whether two names of some length differ by one letter in four at most: others, missing or more. */
function isAlike(written: string, known: string): boolean {
  const [one, other] = [lettersOf(written), lettersOf(known)];
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
