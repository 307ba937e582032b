/** Puts off what takes time or memory to make until something needs it. */

/** A function that makes its value when it is first called, and has it from then on. */
export function onFirstNeed<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** A function of an object that never changes, which works once for each as long as somebody holds it. */
export function oncePerObject<Key extends object, Made extends object>(make: (key: Key) => Made): (key: Key) => Made {
  const known = new WeakMap<Key, Made>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** The same of two objects: what differs between them, say. */
export function oncePerPair<One extends object, Other extends object, Made extends object>(
  make: (one: One, other: Other) => Made,
): (one: One, other: Other) => Made {
  const ofOne = oncePerObject((one: One) => oncePerObject((other: Other) => make(one, other)))
  return (one, other) => ofOne(one)(other)
}
