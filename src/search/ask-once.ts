/** What `find` tells for a key, asked once; where it failed, it may be asked again. */
export function askOnce<K, T>(memory: Map<K, Promise<T>>, key: K, find: () => Promise<T>): Promise<T> {
  const known = memory.get(key);
  if (known) return known;
  const asked = find();
  memory.set(key, asked);
  asked.catch(() => memory.delete(key));
  return asked;
}
