// Caches of a browser in memory, as far as the site uses them.

/** An empty storage of caches. Keys are whole addresses. */
export function memoryCaches(): CacheStorage {
  const caches = new Map<string, Cache>();
  const open = (name: string) => {
    const cache = caches.get(name) ?? memoryCache();
    caches.set(name, cache);
    return Promise.resolve(cache);
  };
  return {
    open,
    has: (name) => Promise.resolve(caches.has(name)),
    delete: (name) => Promise.resolve(caches.delete(name)),
    keys: () => Promise.resolve([...caches.keys()]),
    match: () => Promise.reject(new Error('not used by the site')),
  };
}

function memoryCache(): Cache {
  const kept = new Map<string, Response>();
  const addressOf = (key: RequestInfo | URL) => new Request(key).url;
  const unused = () => Promise.reject(new Error('not used by the site'));
  return {
    match: (key) => Promise.resolve(kept.get(addressOf(key))?.clone()),
    put: (key, response) => Promise.resolve(void kept.set(addressOf(key), response)),
    delete: (key) => Promise.resolve(kept.delete(addressOf(key))),
    keys: () => Promise.resolve([...kept.keys()].map((address) => new Request(address))),
    matchAll: unused,
    add: unused,
    addAll: unused,
  };
}
