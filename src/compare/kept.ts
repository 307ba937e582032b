/**
 * Keeps what is costly to make of two objects that never change, such as two ladders, for as long as both are in use.
 */

/** Gives the value kept for two objects and a key; makes it the first time. */
export type Kept<Value> = (one: object, other: object, key: string, make: () => Value) => Value

/** A store of its own: nothing in it outlives the ladders it was made of. */
export function keepByPair<Value>(): Kept<Value> {
  const store = new WeakMap<object, WeakMap<object, Map<string, Value>>>()
  return (one, other, key, make) => {
    const ofOne = store.get(one) ?? new WeakMap<object, Map<string, Value>>()
    const ofBoth = ofOne.get(other) ?? new Map<string, Value>()
    store.set(one, ofOne.set(other, ofBoth))
    const value = ofBoth.get(key) ?? make()
    ofBoth.set(key, value)
    return value
  }
}
