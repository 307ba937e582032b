/** Puts off what takes time or memory to make until something needs it. */

/** A function that makes its value when it is first called, and has it from then on. */
export function onFirstNeed<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
