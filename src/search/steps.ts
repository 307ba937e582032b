/** Work that is done in one go where somebody waits for it, or in small steps that let other work happen in between. */

/** What the steps come to, all of them taken at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** As long as steps may hold everything else, in milliseconds: short beside what an answer takes on its way. */
const HOLD_MS = 5

/** The same, with other work done in between. */
export async function inBetween<T>(steps: Generator<void, T>): Promise<T> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < HOLD_MS) continue
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
  }
}

/** A value that is made when it is first needed, or before that in steps. */
export interface Stepwise<T> {
  (): T
  /** Makes it; nothing where it is made. */
  steps(): Generator<void>
}

export function inSteps<T>(make: () => Generator<void, T>): Stepwise<T> {
  let made: { readonly value: T } | undefined
  const get = (): T => {
    made ??= { value: atOnce(make()) }
    return made.value
  }
  return Object.assign(get, {
    *steps() {
      if (made) return
      const value = yield* make()
      made ??= { value }
    },
  })
}
