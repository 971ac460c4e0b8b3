/**
 * Items by key, in the order in which the keys appear.
 *
 * @example groupBy(['ab', 'b', 'a'], (text) => text.at(0)) // Map { 'a' => ['ab', 'a'], 'b' => ['b'] }
 */
export function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
