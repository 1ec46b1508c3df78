// A map whose values are made when they are first asked for. A build asks for all of them; the dev server shows one page
// after an edit, and shall not wait for what only others need.

import { withoutNoting } from './reads.ts';

/** Keys are those given; `make` is called once for each key that is asked for, or for all by whoever walks the map. */
export class MapOnDemand<K, V> extends Map<K, V> {
  readonly #keys: ReadonlySet<K>;
  readonly #make: (key: K) => V;

  constructor(keys: Iterable<K>, make: (key: K) => V) {
    super();
    this.#keys = new Set(keys);
    this.#make = make;
  }

  override get size(): number {
    return this.#keys.size;
  }

  override has(key: K): boolean {
    return this.#keys.has(key);
  }

  override get(key: K): V | undefined {
    if (!this.#keys.has(key)) return undefined;
    // What it is made from is nobody's: whoever asks notes this entry.
    if (!super.has(key))
      super.set(
        key,
        withoutNoting(() => this.#make(key)),
      );
    return super.get(key);
  }

  override forEach(visit: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this) visit(value, key, this);
  }

  override *entries(): MapIterator<[K, V]> {
    for (const key of this.#keys) yield [key, this.get(key)!];
  }

  override keys(): MapIterator<K> {
    return this.#keys.values() as MapIterator<K>;
  }

  override *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value;
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }
}
