const MOST = 3;
const SHORTEST_PART = 5;
/** No name is as long; what is longer is no slip of the finger. */
const LONGEST = 200;

/**
 * The names that are nearest to one, the likeliest first: by a missing part, or by a typo. Marks and case do not count.
 *
 * @returns At most three names; `[]` where none is near.
 * @example nearestOf('task.add', ['tasks.task.add', 'user.get']) // ['tasks.task.add']
 */
export function nearestOf(input: string, names: readonly string[]): string[] {
  const word = fold(input.slice(0, LONGEST));
  return names
    .map((name) => ({ name, distance: distanceTo(word, fold(name)) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ name }) => name);
}

function fold(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** 0 for the name itself, then its parts, then typos; Infinity for anything farther. Takes both folded. */
function distanceTo(word: string, name: string): number {
  // Names of a few digits are parts and typos of anything.
  if (name.length < SHORTEST_PART) return Number.POSITIVE_INFINITY;
  // The longer the part, the likelier it is that this name was meant.
  if (word.length >= SHORTEST_PART && name.includes(word)) return 1 - word.length / name.length;
  if (word.includes(name)) return 1 - name.length / word.length;
  const most = Math.max(1, Math.floor(name.length / 4));
  // Each letter too many or too few is a typo: most names need no closer look.
  if (Math.abs(word.length - name.length) > most) return Number.POSITIVE_INFINITY;
  const typos = editDistance(word, name);
  return typos <= most ? typos : Number.POSITIVE_INFINITY;
}

/** How many letters must be inserted, removed, replaced or swapped with the next to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
