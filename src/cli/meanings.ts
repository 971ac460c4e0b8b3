import type { MethodEntry } from '../entry.js';
import type { Explanation } from '../methods.js';
import type { MethodExplanation } from '../namespace.js';

/** Explanations that say the same of the same code: one, or several that are told once for many namespaces. */
export type Meaning = readonly [Explanation, ...Explanation[]];

/** What is shown of all that an error may mean. */
export interface Meanings {
  /** The likeliest first. */
  readonly shown: readonly Meaning[];
  /** How many more there are. */
  readonly hidden: number;
  /** How many of these each namespace has, the most first. */
  readonly hiddenByNamespace: readonly (readonly [namespace: string, count: number])[];
}

/** Of other methods than the one that was named, so many are shown. */
const MOST_SHOWN = 3;

/**
 * Chooses what to show of the explanations of an error: where a text tells which they are, not those that only have the
 * code; of those of any method the ones that most methods send.
 *
 * @param explanations As `explainError` gives them.
 * @param method The method that sent the error, if it is known.
 */
export function chooseMeanings(explanations: readonly Explanation[], method?: MethodEntry): Meanings {
  const all = sortByMethods(groupByMeaning(withoutUnlikely(explanations)), method);
  const isGuess = ([first]: Meaning) => isOfMethods(first) && !(method && isOf(first, method));
  const guesses = new Set(all.filter(isGuess).slice(MOST_SHOWN));
  const counts = new Map<string, number>();
  for (const explanation of [...guesses].flat()) {
    if (isOfMethods(explanation)) counts.set(explanation.namespace, (counts.get(explanation.namespace) ?? 0) + 1);
  }
  return {
    shown: namePagesOnce(
      all.filter((meaning) => !guesses.has(meaning)),
      method,
    ),
    hidden: guesses.size,
    hiddenByNamespace: [...counts].sort(([, a], [, b]) => b - a),
  };
}

/** Explanations that say the same, together where the first of them stands. */
export function groupByMeaning(explanations: readonly Explanation[]): Meaning[] {
  const groups = new Map<unknown, [Explanation, ...Explanation[]]>();
  for (const explanation of explanations) {
    const { code, description } = explanation;
    const key = isOfMethods(explanation) ? `${code}\n${description.en}` : explanation;
    const group = groups.get(key);
    if (group) group.push(explanation);
    else groups.set(key, [explanation]);
  }
  return [...groups.values()];
}

/** Whether an explanation is that of methods rather than that of a family. */
export function isOfMethods(explanation: Explanation): explanation is MethodExplanation {
  return 'namespace' in explanation;
}

/** Whether a method sends this error by its documentation. */
export function isOf({ namespace, methods }: MethodExplanation, method: MethodEntry): boolean {
  return namespace === method.namespace && methods.includes(method.name);
}

/** The methods that send an error with this meaning. */
export function methodsOf(meaning: readonly Explanation[]): string[] {
  return meaning.filter(isOfMethods).flatMap(({ methods }) => methods);
}

function withoutUnlikely(explanations: readonly Explanation[]): readonly Explanation[] {
  const isByText = explanations.some(({ match }) => match === 'text');
  const firstOfMethod = explanations.findIndex(
    (explanation) => isOfMethods(explanation) && explanation.match === 'text',
  );
  return explanations.filter((explanation, index) => {
    if (explanation.match !== 'code') return true;
    // Families come first where the status says that no method was called.
    return isOfMethods(explanation) ? !isByText : firstOfMethod < 0 || index < firstOfMethod;
  });
}

/** Leaves out the pages of the method that stand with a meaning before: mostly it has one for all. */
function namePagesOnce(meanings: readonly Meaning[], method: MethodEntry | undefined): Meaning[] {
  const named = new Set<string>();
  return meanings.map(([first, ...others]) => {
    if (!isOfMethods(first) || !method || !isOf(first, method)) return [first, ...others];
    const docs = first.docs.filter((page) => !named.has(page));
    for (const page of docs) named.add(page);
    return [{ ...first, docs }, ...others];
  });
}

/** Of those that were found in the same way, the method's own namespace first, then what the most methods send. */
function sortByMethods(meanings: readonly Meaning[], method: MethodEntry | undefined): Meaning[] {
  const kindOf = ([first]: Meaning) => `${isOfMethods(first)} ${first.match}`;
  const kinds = [...new Set(meanings.map(kindOf))];
  const isNear = ([first]: Meaning) => isOfMethods(first) && first.namespace === method?.namespace;
  return meanings
    .map((meaning) => {
      const kind = kinds.indexOf(kindOf(meaning));
      return { meaning, kind, near: Number(isNear(meaning)), count: methodsOf(meaning).length };
    })
    .sort((a, b) => a.kind - b.kind || b.near - a.near || b.count - a.count)
    .map(({ meaning }) => meaning);
}
